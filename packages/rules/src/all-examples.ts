// Written by scripts/rules-index.ts. Add a rule by adding its file.
import type { RuleModule } from './examples/module.ts';
import * as FileName from './file-level/FileName.ts';
import * as Header from './file-level/Header.ts';
import * as ReadingFaults from './file-level/ReadingFaults.ts';
import * as ALSCost_02 from './learner/ALSCost_02.ts';
import * as AddLine1_03 from './learner/AddLine1_03.ts';
import * as Campus from './learner/Campus.ts';
import * as ContactPreferences from './learner/ContactPreferences.ts';
import * as AdultAges from './learner/DateOfBirth/AdultAges.ts';
import * as AgeLimits from './learner/DateOfBirth/AgeLimits.ts';
import * as DateOfBirth_24 from './learner/DateOfBirth/DateOfBirth_24.ts';
import * as DateOfBirth_25 from './learner/DateOfBirth/DateOfBirth_25.ts';
import * as DateOfBirth_27 from './learner/DateOfBirth/DateOfBirth_27.ts';
import * as DateOfBirth_48 from './learner/DateOfBirth/DateOfBirth_48.ts';
import * as DateOfBirth_59 from './learner/DateOfBirth/DateOfBirth_59.ts';
import * as DateOfBirth_61 from './learner/DateOfBirth/DateOfBirth_61.ts';
import * as DateOfBirth_62 from './learner/DateOfBirth/DateOfBirth_62.ts';
import * as DateOfBirth_63 from './learner/DateOfBirth/DateOfBirth_63.ts';
import * as DateofBirth_60 from './learner/DateOfBirth/DateofBirth_60.ts';
import * as FundedAs16To19 from './learner/DateOfBirth/FundedAs16To19.ts';
import * as Level3Funding from './learner/DateOfBirth/Level3Funding.ts';
import * as LoanAge from './learner/DateOfBirth/LoanAge.ts';
import * as MinimumDuration from './learner/DateOfBirth/MinimumDuration.ts';
import * as MissingDateOfBirth from './learner/DateOfBirth/MissingDateOfBirth.ts';
import * as GCSEGrades from './learner/GCSEGrades.ts';
import * as LLDDCat_01 from './learner/LLDD/LLDDCat_01.ts';
import * as LLDDCat_02 from './learner/LLDD/LLDDCat_02.ts';
import * as LLDDHealthProb_04 from './learner/LLDD/LLDDHealthProb_04.ts';
import * as LLDDHealthProb_06 from './learner/LLDD/LLDDHealthProb_06.ts';
import * as LLDDHealthProb_07 from './learner/LLDD/LLDDHealthProb_07.ts';
import * as PrimaryLLDD_01 from './learner/LLDD/PrimaryLLDD_01.ts';
import * as PrimaryLLDD_02 from './learner/LLDD/PrimaryLLDD_02.ts';
import * as PrimaryLLDD_03 from './learner/LLDD/PrimaryLLDD_03.ts';
import * as PrimaryLLDD_04 from './learner/LLDD/PrimaryLLDD_04.ts';
import * as LearnFAMCounts from './learner/LearnFAMType/LearnFAMCounts.ts';
import * as LearnFAMExemptions from './learner/LearnFAMType/LearnFAMExemptions.ts';
import * as LearnFAMPairs from './learner/LearnFAMType/LearnFAMPairs.ts';
import * as LearnFAMType_01 from './learner/LearnFAMType/LearnFAMType_01.ts';
import * as LearnFAMType_03 from './learner/LearnFAMType/LearnFAMType_03.ts';
import * as LearnerCodes from './learner/LearnerCodes.ts';
import * as NINumber_01 from './learner/NINumber_01.ts';
import * as NINumber_02 from './learner/NINumber_02.ts';
import * as Names from './learner/Names.ts';
import * as OtherProviders from './learner/OtherProviders.ts';
import * as PlanLearnHours_02 from './learner/PlanLearnHours_02.ts';
import * as PlannedHoursReturned from './learner/PlannedHoursReturned.ts';
import * as PlannedHoursTogether from './learner/PlannedHoursTogether.ts';
import * as Postcodes from './learner/Postcodes.ts';
import * as PriorAttain_01 from './learner/PriorAttain/PriorAttain_01.ts';
import * as PriorAttain_03 from './learner/PriorAttain/PriorAttain_03.ts';
import * as PriorAttain_04 from './learner/PriorAttain/PriorAttain_04.ts';
import * as PriorAttain_09 from './learner/PriorAttain/PriorAttain_09.ts';
import * as PriorAttain_10 from './learner/PriorAttain/PriorAttain_10.ts';
import * as ProvSpecLearnMonOccur_01 from './learner/ProvSpecLearnMonOccur_01.ts';
import * as ApprenticeshipService from './learner/UKPRN/ApprenticeshipService.ts';
import * as FundingRelationship from './learner/UKPRN/FundingRelationship.ts';
import * as StopOfNewStarts from './learner/UKPRN/StopOfNewStarts.ts';
import * as UKPRN_03 from './learner/UKPRN/UKPRN_03.ts';
import * as UKPRN_26 from './learner/UKPRN/UKPRN_26.ts';
import * as FundedTemporaryULN from './learner/ULN/FundedTemporaryULN.ts';
import * as ULN_02 from './learner/ULN/ULN_02.ts';
import * as ULN_03 from './learner/ULN/ULN_03.ts';
import * as ULN_04 from './learner/ULN/ULN_04.ts';
import * as ULN_05 from './learner/ULN/ULN_05.ts';
import * as ULN_09 from './learner/ULN/ULN_09.ts';
import * as ULN_12 from './learner/ULN/ULN_12.ts';
import * as ULN_13 from './learner/ULN/ULN_13.ts';
import * as AgreemId_01 from './employment-status/AgreemId_01.ts';
import * as DateEmpStatApp from './employment-status/DateEmpStatApp.ts';
import * as EmpStat_05 from './employment-status/EmpStat_05.ts';
import * as EmployerIdentifier from './employment-status/EmployerIdentifier.ts';
import * as MonitoringByStatus from './employment-status/MonitoringByStatus.ts';
import * as MonitoringCodes from './employment-status/MonitoringCodes.ts';
import * as MonitoringRepeats from './employment-status/MonitoringRepeats.ts';
import * as StatusBeforeStart from './employment-status/StatusBeforeStart.ts';
import * as StatusOnStart from './employment-status/StatusOnStart.ts';
import * as AchDate_02 from './learning-delivery/AchDate/AchDate_02.ts';
import * as AchDate_03 from './learning-delivery/AchDate/AchDate_03.ts';
import * as AchDate_04 from './learning-delivery/AchDate/AchDate_04.ts';
import * as AchDate_05 from './learning-delivery/AchDate/AchDate_05.ts';
import * as AchDate_07 from './learning-delivery/AchDate/AchDate_07.ts';
import * as AchDate_08 from './learning-delivery/AchDate/AchDate_08.ts';
import * as AchDate_09 from './learning-delivery/AchDate/AchDate_09.ts';
import * as AchDate_11 from './learning-delivery/AchDate/AchDate_11.ts';
import * as AchDate_12 from './learning-delivery/AchDate/AchDate_12.ts';
import * as AchDate_13 from './learning-delivery/AchDate/AchDate_13.ts';
import * as AchDate_14 from './learning-delivery/AchDate/AchDate_14.ts';
import * as AchDate_15 from './learning-delivery/AchDate/AchDate_15.ts';
import * as AddHours_01 from './learning-delivery/AddHours/AddHours_01.ts';
import * as AddHours_02 from './learning-delivery/AddHours/AddHours_02.ts';
import * as AddHours_03 from './learning-delivery/AddHours/AddHours_03.ts';
import * as AddHours_04 from './learning-delivery/AddHours/AddHours_04.ts';
import * as AddHours_05 from './learning-delivery/AddHours/AddHours_05.ts';
import * as AddHours_06 from './learning-delivery/AddHours/AddHours_06.ts';
import * as AimSeqNumber_02 from './learning-delivery/AimSeqNumber_02.ts';
import * as AimType_01 from './learning-delivery/AimType/AimType_01.ts';
import * as AimType_05 from './learning-delivery/AimType/AimType_05.ts';
import * as AimType_07 from './learning-delivery/AimType/AimType_07.ts';
import * as AimType_08 from './learning-delivery/AimType/AimType_08.ts';
import * as AimType_09 from './learning-delivery/AimType/AimType_09.ts';
import * as AimType_10 from './learning-delivery/AimType/AimType_10.ts';
import * as AFinDate_03 from './learning-delivery/AppFinRecord/AFinDate_03.ts';
import * as AFinDate_04 from './learning-delivery/AppFinRecord/AFinDate_04.ts';
import * as AFinDate_09 from './learning-delivery/AppFinRecord/AFinDate_09.ts';
import * as AFinDate_12 from './learning-delivery/AppFinRecord/AFinDate_12.ts';
import * as AFinDate_13 from './learning-delivery/AppFinRecord/AFinDate_13.ts';
import * as AFinDate_14 from './learning-delivery/AppFinRecord/AFinDate_14.ts';
import * as AFinType_01 from './learning-delivery/AppFinRecord/AFinType_01.ts';
import * as AFinType_02 from './learning-delivery/AppFinRecord/AFinType_02.ts';
import * as AFinType_04 from './learning-delivery/AppFinRecord/AFinType_04.ts';
import * as AFinType_07 from './learning-delivery/AppFinRecord/AFinType_07.ts';
import * as AFinType_08 from './learning-delivery/AppFinRecord/AFinType_08.ts';
import * as AFinType_10 from './learning-delivery/AppFinRecord/AFinType_10.ts';
import * as AFinType_11 from './learning-delivery/AppFinRecord/AFinType_11.ts';
import * as AFinType_12 from './learning-delivery/AppFinRecord/AFinType_12.ts';
import * as AFinType_13 from './learning-delivery/AppFinRecord/AFinType_13.ts';
import * as AFinType_14 from './learning-delivery/AppFinRecord/AFinType_14.ts';
import * as AFinType_15 from './learning-delivery/AppFinRecord/AFinType_15.ts';
import * as AFinType_16 from './learning-delivery/AppFinRecord/AFinType_16.ts';
import * as PriceDates from './learning-delivery/AppFinRecord/PriceDates.ts';
import * as CompStatus_01 from './learning-delivery/CompStatus/CompStatus_01.ts';
import * as CompStatus_02 from './learning-delivery/CompStatus/CompStatus_02.ts';
import * as CompStatus_03 from './learning-delivery/CompStatus/CompStatus_03.ts';
import * as CompStatus_04 from './learning-delivery/CompStatus/CompStatus_04.ts';
import * as CompStatus_05 from './learning-delivery/CompStatus/CompStatus_05.ts';
import * as CompStatus_06 from './learning-delivery/CompStatus/CompStatus_06.ts';
import * as CompStatus_07 from './learning-delivery/CompStatus/CompStatus_07.ts';
import * as CompStatus_08 from './learning-delivery/CompStatus/CompStatus_08.ts';
import * as CompStatus_09 from './learning-delivery/CompStatus/CompStatus_09.ts';
import * as CompStatus_10 from './learning-delivery/CompStatus/CompStatus_10.ts';
import * as CompStatus_11 from './learning-delivery/CompStatus/CompStatus_11.ts';
import * as ConRefNumber_03 from './learning-delivery/ConRefNumber_03.ts';
import * as DelLocPostCode_03 from './learning-delivery/DelLocPostCode_03.ts';
import * as DelLocPostCode_11 from './learning-delivery/DelLocPostCode_11.ts';
import * as EPAOrgID_01 from './learning-delivery/EPAOrgID_01.ts';
import * as EPAOrgID_02 from './learning-delivery/EPAOrgID_02.ts';
import * as EPAOrgID_03 from './learning-delivery/EPAOrgID_03.ts';
import * as FundModel_01 from './learning-delivery/FundModel/FundModel_01.ts';
import * as FundModel_03 from './learning-delivery/FundModel/FundModel_03.ts';
import * as FundModel_04 from './learning-delivery/FundModel/FundModel_04.ts';
import * as FundModel_05 from './learning-delivery/FundModel/FundModel_05.ts';
import * as FundModel_06 from './learning-delivery/FundModel/FundModel_06.ts';
import * as FundModel_07 from './learning-delivery/FundModel/FundModel_07.ts';
import * as FundModel_09 from './learning-delivery/FundModel/FundModel_09.ts';
import * as FundModel_10 from './learning-delivery/FundModel/FundModel_10.ts';
import * as FundModel_11 from './learning-delivery/FundModel/FundModel_11.ts';
import * as FundModel_14 from './learning-delivery/FundModel/FundModel_14.ts';
import * as FundModel_15 from './learning-delivery/FundModel/FundModel_15.ts';
import * as FundModel_16 from './learning-delivery/FundModel/FundModel_16.ts';
import * as FundModel_17 from './learning-delivery/FundModel/FundModel_17.ts';
import * as FundModel_18 from './learning-delivery/FundModel/FundModel_18.ts';
import * as FundModel_19 from './learning-delivery/FundModel/FundModel_19.ts';
import * as FundModel_20 from './learning-delivery/FundModel/FundModel_20.ts';
import * as FundModel_21 from './learning-delivery/FundModel/FundModel_21.ts';
import * as FundModel_22 from './learning-delivery/FundModel/FundModel_22.ts';
import * as HRSAmount_01 from './learning-delivery/HRSRecord/HRSAmount_01.ts';
import * as HRSAmount_04 from './learning-delivery/HRSRecord/HRSAmount_04.ts';
import * as HRSAmount_05 from './learning-delivery/HRSRecord/HRSAmount_05.ts';
import * as HRSAmount_06 from './learning-delivery/HRSRecord/HRSAmount_06.ts';
import * as HRSType_01 from './learning-delivery/HRSRecord/HRSType_01.ts';
import * as HRSType_02 from './learning-delivery/HRSRecord/HRSType_02.ts';
import * as HRSType_04 from './learning-delivery/HRSRecord/HRSType_04.ts';
import * as HRSType_05 from './learning-delivery/HRSRecord/HRSType_05.ts';
import * as HRSType_06 from './learning-delivery/HRSRecord/HRSType_06.ts';
import * as HRSType_07 from './learning-delivery/HRSRecord/HRSType_07.ts';
import * as HRSType_08 from './learning-delivery/HRSRecord/HRSType_08.ts';
import * as HRSType_09 from './learning-delivery/HRSRecord/HRSType_09.ts';
import * as HRSType_11 from './learning-delivery/HRSRecord/HRSType_11.ts';
import * as HRSType_12 from './learning-delivery/HRSRecord/HRSType_12.ts';
import * as HRSType_18 from './learning-delivery/HRSRecord/HRSType_18.ts';
import * as HoursCodes from './learning-delivery/HRSRecord/HoursCodes.ts';
import * as DevolvedLSDPostcodes from './learning-delivery/LSDPostcode/DevolvedLSDPostcodes.ts';
import * as LSDPostcode_01 from './learning-delivery/LSDPostcode/LSDPostcode_01.ts';
import * as LSDPostcode_02 from './learning-delivery/LSDPostcode/LSDPostcode_02.ts';
import * as LSDPostcode_03 from './learning-delivery/LSDPostcode/LSDPostcode_03.ts';
import * as LSDPostcode_05 from './learning-delivery/LSDPostcode/LSDPostcode_05.ts';
import * as LearnActEndDate_01 from './learning-delivery/LearnActEndDate_01.ts';
import * as LearnActEndDate_04 from './learning-delivery/LearnActEndDate_04.ts';
import * as LearnAimRef_01 from './learning-delivery/LearnAimRef/LearnAimRef_01.ts';
import * as LearnAimRef_126 from './learning-delivery/LearnAimRef/LearnAimRef_126.ts';
import * as LearnAimRef_135 from './learning-delivery/LearnAimRef/LearnAimRef_135.ts';
import * as LearnAimRef_136 from './learning-delivery/LearnAimRef/LearnAimRef_136.ts';
import * as LearnAimRef_137 from './learning-delivery/LearnAimRef/LearnAimRef_137.ts';
import * as LearnAimRef_153 from './learning-delivery/LearnAimRef/LearnAimRef_153.ts';
import * as LearnAimRef_154 from './learning-delivery/LearnAimRef/LearnAimRef_154.ts';
import * as LearnAimRef_155 from './learning-delivery/LearnAimRef/LearnAimRef_155.ts';
import * as LearnAimRef_30 from './learning-delivery/LearnAimRef/LearnAimRef_30.ts';
import * as LearnAimRef_56 from './learning-delivery/LearnAimRef/LearnAimRef_56.ts';
import * as LearnAimRef_78 from './learning-delivery/LearnAimRef/LearnAimRef_78.ts';
import * as LearnAimRef_79 from './learning-delivery/LearnAimRef/LearnAimRef_79.ts';
import * as LearnAimRef_81 from './learning-delivery/LearnAimRef/LearnAimRef_81.ts';
import * as LearnAimRef_84 from './learning-delivery/LearnAimRef/LearnAimRef_84.ts';
import * as LearnAimRef_85 from './learning-delivery/LearnAimRef/LearnAimRef_85.ts';
import * as LearnAimRef_88 from './learning-delivery/LearnAimRef/LearnAimRef_88.ts';
import * as LearnAimRef_90 from './learning-delivery/LearnAimRef/LearnAimRef_90.ts';
import * as LarsValidity from './learning-delivery/LearnAimRef/lars-validity/LarsValidity.ts';
import * as LearnDelFAMDateFrom_01 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_01.ts';
import * as LearnDelFAMDateFrom_02 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_02.ts';
import * as LearnDelFAMDateFrom_03 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_03.ts';
import * as LearnDelFAMDateFrom_04 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_04.ts';
import * as LearnDelFAMDateFrom_05 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_05.ts';
import * as LearnDelFAMDateFrom_06 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_06.ts';
import * as LearnDelFAMDateFrom_07 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_07.ts';
import * as LearnDelFAMDateTo_01 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_01.ts';
import * as LearnDelFAMDateTo_02 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_02.ts';
import * as LearnDelFAMDateTo_03 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_03.ts';
import * as LearnDelFAMDateTo_04 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_04.ts';
import * as LearnDelFAMDateTo_05 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_05.ts';
import * as LearnDelFAMType_01 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_01.ts';
import * as LearnDelFAMType_02 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_02.ts';
import * as LearnDelFAMType_04 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_04.ts';
import * as LearnDelFAMType_06 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_06.ts';
import * as LearnDelFAMType_07 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_07.ts';
import * as LearnDelFAMType_08 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_08.ts';
import * as LearnDelFAMType_09 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_09.ts';
import * as LearnDelFAMType_100 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_100.ts';
import * as LearnDelFAMType_104 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_104.ts';
import * as LearnDelFAMType_105 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_105.ts';
import * as LearnDelFAMType_106 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_106.ts';
import * as LearnDelFAMType_107 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_107.ts';
import * as LearnDelFAMType_108 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_108.ts';
import * as LearnDelFAMType_109 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_109.ts';
import * as LearnDelFAMType_110 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_110.ts';
import * as LearnDelFAMType_111 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_111.ts';
import * as LearnDelFAMType_112 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_112.ts';
import * as LearnDelFAMType_113 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_113.ts';
import * as LearnDelFAMType_114 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_114.ts';
import * as LearnDelFAMType_115 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_115.ts';
import * as LearnDelFAMType_116 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_116.ts';
import * as LearnDelFAMType_117 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_117.ts';
import * as LearnDelFAMType_118 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_118.ts';
import * as LearnDelFAMType_119 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_119.ts';
import * as LearnDelFAMType_120 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_120.ts';
import * as LearnDelFAMType_121 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_121.ts';
import * as LearnDelFAMType_125 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_125.ts';
import * as LearnDelFAMType_126 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_126.ts';
import * as LearnDelFAMType_127 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_127.ts';
import * as LearnDelFAMType_128 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_128.ts';
import * as LearnDelFAMType_129 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_129.ts';
import * as LearnDelFAMType_131 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_131.ts';
import * as LearnDelFAMType_132 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_132.ts';
import * as LearnDelFAMType_133 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_133.ts';
import * as LearnDelFAMType_135 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_135.ts';
import * as LearnDelFAMType_136 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_136.ts';
import * as LearnDelFAMType_137 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_137.ts';
import * as LearnDelFAMType_138 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_138.ts';
import * as LearnDelFAMType_139 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_139.ts';
import * as LearnDelFAMType_14 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_14.ts';
import * as LearnDelFAMType_140 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_140.ts';
import * as LearnDelFAMType_15 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_15.ts';
import * as LearnDelFAMType_16 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_16.ts';
import * as LearnDelFAMType_18 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_18.ts';
import * as LearnDelFAMType_22 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_22.ts';
import * as LearnDelFAMType_31 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_31.ts';
import * as LearnDelFAMType_35 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_35.ts';
import * as LearnDelFAMType_36 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_36.ts';
import * as LearnDelFAMType_38 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_38.ts';
import * as LearnDelFAMType_39 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_39.ts';
import * as LearnDelFAMType_40 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_40.ts';
import * as LearnDelFAMType_46 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_46.ts';
import * as LearnDelFAMType_50 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_50.ts';
import * as LearnDelFAMType_53 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_53.ts';
import * as LearnDelFAMType_54 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_54.ts';
import * as LearnDelFAMType_63 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_63.ts';
import * as LearnDelFAMType_64 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_64.ts';
import * as LearnDelFAMType_67 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_67.ts';
import * as LearnDelFAMType_68 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_68.ts';
import * as LearnDelFAMType_69 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_69.ts';
import * as LearnDelFAMType_70 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_70.ts';
import * as LearnDelFAMType_71 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_71.ts';
import * as LearnDelFAMType_75 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_75.ts';
import * as LearnDelFAMType_76 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_76.ts';
import * as LearnDelFAMType_77 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_77.ts';
import * as LearnDelFAMType_78 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_78.ts';
import * as LearnDelFAMType_83 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_83.ts';
import * as LearnDelFAMType_91 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_91.ts';
import * as LearnDelFAMType_92 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_92.ts';
import * as LearnDelFAMType_97 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_97.ts';
import * as LearnDelFAMType_98 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_98.ts';
import * as LearnDelFAMType_99 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_99.ts';
import * as LearnDelFamType_134 from './learning-delivery/LearnDelFAMType/LearnDelFamType_134.ts';
import * as LearnDelFamType_141 from './learning-delivery/LearnDelFAMType/LearnDelFamType_141.ts';
import * as LearnDelFamType_142 from './learning-delivery/LearnDelFAMType/LearnDelFamType_142.ts';
import * as FullFunding from './learning-delivery/LearnDelFAMType/full-funding/FullFunding.ts';
import * as LearnPlanEndDate_02 from './learning-delivery/LearnPlanEndDate_02.ts';
import * as LearnPlanEndDate_03 from './learning-delivery/LearnPlanEndDate_03.ts';
import * as LearnPlanEndDate_04 from './learning-delivery/LearnPlanEndDate_04.ts';
import * as LearnStartDate_02 from './learning-delivery/LearnStartDate/LearnStartDate_02.ts';
import * as LearnStartDate_03 from './learning-delivery/LearnStartDate/LearnStartDate_03.ts';
import * as LearnStartDate_05 from './learning-delivery/LearnStartDate/LearnStartDate_05.ts';
import * as LearnStartDate_12 from './learning-delivery/LearnStartDate/LearnStartDate_12.ts';
import * as LearnStartDate_14 from './learning-delivery/LearnStartDate/LearnStartDate_14.ts';
import * as LearnStartDate_20 from './learning-delivery/LearnStartDate/LearnStartDate_20.ts';
import * as LearnStartDate_21 from './learning-delivery/LearnStartDate/LearnStartDate_21.ts';
import * as StandardDates from './learning-delivery/LearnStartDate/StandardDates.ts';
import * as OTJActHours_01 from './learning-delivery/OTJActHours_01.ts';
import * as OTJActHours_02 from './learning-delivery/OTJActHours_02.ts';
import * as OTJActHours_03 from './learning-delivery/OTJActHours_03.ts';
import * as OrigLearnStartDate_01 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_01.ts';
import * as OrigLearnStartDate_02 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_02.ts';
import * as OrigLearnStartDate_03 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_03.ts';
import * as OrigLearnStartDate_04 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_04.ts';
import * as OrigLearnStartDate_09 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_09.ts';
import * as OriginalStartValidity from './learning-delivery/OrigLearnStartDate/OriginalStartValidity.ts';
import * as OtherFundAdj_01 from './learning-delivery/OtherFundAdj_01.ts';
import * as OutGrade_01 from './learning-delivery/OutGrade/OutGrade_01.ts';
import * as OutGrade_04 from './learning-delivery/OutGrade/OutGrade_04.ts';
import * as OutGrade_05 from './learning-delivery/OutGrade/OutGrade_05.ts';
import * as OutGrade_06 from './learning-delivery/OutGrade/OutGrade_06.ts';
import * as OutGrade_07 from './learning-delivery/OutGrade/OutGrade_07.ts';
import * as Outcome_01 from './learning-delivery/Outcome/Outcome_01.ts';
import * as Outcome_04 from './learning-delivery/Outcome/Outcome_04.ts';
import * as Outcome_05 from './learning-delivery/Outcome/Outcome_05.ts';
import * as Outcome_09 from './learning-delivery/Outcome/Outcome_09.ts';
import * as Outcome_10 from './learning-delivery/Outcome/Outcome_10.ts';
import * as Outcome_11 from './learning-delivery/Outcome/Outcome_11.ts';
import * as Outcome_12 from './learning-delivery/Outcome/Outcome_12.ts';
import * as Outcome_13 from './learning-delivery/Outcome/Outcome_13.ts';
import * as LeastPlannedHours from './learning-delivery/PHours/LeastPlannedHours.ts';
import * as PHours_01 from './learning-delivery/PHours/PHours_01.ts';
import * as PHours_03 from './learning-delivery/PHours/PHours_03.ts';
import * as PHours_04 from './learning-delivery/PHours/PHours_04.ts';
import * as PHours_05 from './learning-delivery/PHours/PHours_05.ts';
import * as PHours_07 from './learning-delivery/PHours/PHours_07.ts';
import * as PartnerUKPRN_01 from './learning-delivery/PartnerUKPRN_01.ts';
import * as PartnerUKPRN_02 from './learning-delivery/PartnerUKPRN_02.ts';
import * as PartnerUKPRN_03 from './learning-delivery/PartnerUKPRN_03.ts';
import * as PriorLearnFundAdj_01 from './learning-delivery/PriorLearnFundAdj_01.ts';
import * as ProgType_01 from './learning-delivery/ProgType/ProgType_01.ts';
import * as ProgType_02 from './learning-delivery/ProgType/ProgType_02.ts';
import * as ProgType_03 from './learning-delivery/ProgType/ProgType_03.ts';
import * as ProgType_06 from './learning-delivery/ProgType/ProgType_06.ts';
import * as ProgType_12 from './learning-delivery/ProgType/ProgType_12.ts';
import * as ProgType_18 from './learning-delivery/ProgType/ProgType_18.ts';
import * as ProgType_19 from './learning-delivery/ProgType/ProgType_19.ts';
import * as ProgType_21 from './learning-delivery/ProgType/ProgType_21.ts';
import * as ProgType_22 from './learning-delivery/ProgType/ProgType_22.ts';
import * as ProgType_23 from './learning-delivery/ProgType/ProgType_23.ts';
import * as ProgType_24 from './learning-delivery/ProgType/ProgType_24.ts';
import * as ProgType_25 from './learning-delivery/ProgType/ProgType_25.ts';
import * as TLevelProgTypes from './learning-delivery/ProgType/TLevelProgTypes.ts';
import * as ProvSpecDelMonOccur_01 from './learning-delivery/ProvSpecDelMonOccur_01.ts';
import * as PwayCode_02 from './learning-delivery/PwayCode_02.ts';
import * as PwayCode_03 from './learning-delivery/PwayCode_03.ts';
import * as SWSupAimId_01 from './learning-delivery/SWSupAimId_01.ts';
import * as StdCode_01 from './learning-delivery/StdCode_01.ts';
import * as StdCode_02 from './learning-delivery/StdCode_02.ts';
import * as StdCode_03 from './learning-delivery/StdCode_03.ts';
import * as Tlout_01 from './learning-delivery/Tlout_01.ts';
import * as Tlout_02 from './learning-delivery/Tlout_02.ts';
import * as WithdrawReason_02 from './learning-delivery/WithdrawReason/WithdrawReason_02.ts';
import * as WithdrawReason_03 from './learning-delivery/WithdrawReason/WithdrawReason_03.ts';
import * as WithdrawReason_04 from './learning-delivery/WithdrawReason/WithdrawReason_04.ts';
import * as WithdrawReason_05 from './learning-delivery/WithdrawReason/WithdrawReason_05.ts';
import * as WithdrawReason_06 from './learning-delivery/WithdrawReason/WithdrawReason_06.ts';
import * as WorkPlaceEmpId_01 from './learning-delivery/WorkPlacement/WorkPlaceEmpId_01.ts';
import * as WorkPlaceEmpId_02 from './learning-delivery/WorkPlacement/WorkPlaceEmpId_02.ts';
import * as WorkPlaceEndDate_01 from './learning-delivery/WorkPlacement/WorkPlaceEndDate_01.ts';
import * as WorkPlaceEndDate_02 from './learning-delivery/WorkPlacement/WorkPlaceEndDate_02.ts';
import * as WorkPlaceMode_01 from './learning-delivery/WorkPlacement/WorkPlaceMode_01.ts';
import * as WorkPlaceStartDate_01 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_01.ts';
import * as WorkPlaceStartDate_02 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_02.ts';
import * as WorkPlaceStartDate_03 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_03.ts';
import * as WorkPlaceStartDate_04 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_04.ts';
import * as WorkPlacement_01 from './learning-delivery/WorkPlacement/WorkPlacement_01.ts';
import * as AppSerAgeEligibility_01 from './cross-record/AppSerAgeEligibility_01.ts';
import * as ApprenticeshipContractEnd from './cross-record/ApprenticeshipContractEnd.ts';
import * as ApprenticeshipUnits from './cross-record/ApprenticeshipUnits.ts';
import * as DuplicateRecords from './cross-record/DuplicateRecords.ts';
import * as FrameworkCompetency from './cross-record/FrameworkCompetency.ts';
import * as MinimumHours from './cross-record/MinimumHours.ts';
import * as PriorLearningReduction from './cross-record/PriorLearningReduction.ts';
import * as R_06 from './cross-record/R_06.ts';
import * as R_100 from './cross-record/R_100.ts';
import * as R_101 from './cross-record/R_101.ts';
import * as R_102 from './cross-record/R_102.ts';
import * as R_104 from './cross-record/R_104.ts';
import * as R_105 from './cross-record/R_105.ts';
import * as R_106 from './cross-record/R_106.ts';
import * as R_110 from './cross-record/R_110.ts';
import * as R_114 from './cross-record/R_114.ts';
import * as R_119 from './cross-record/R_119.ts';
import * as R_124 from './cross-record/R_124.ts';
import * as R_129 from './cross-record/R_129.ts';
import * as R_130 from './cross-record/R_130.ts';
import * as R_131 from './cross-record/R_131.ts';
import * as R_132 from './cross-record/R_132.ts';
import * as R_134 from './cross-record/R_134.ts';
import * as R_135 from './cross-record/R_135.ts';
import * as R_136 from './cross-record/R_136.ts';
import * as R_137 from './cross-record/R_137.ts';
import * as R_138 from './cross-record/R_138.ts';
import * as R_139 from './cross-record/R_139.ts';
import * as R_140 from './cross-record/R_140.ts';
import * as R_141 from './cross-record/R_141.ts';
import * as R_142 from './cross-record/R_142.ts';
import * as R_143 from './cross-record/R_143.ts';
import * as R_144 from './cross-record/R_144.ts';
import * as R_146 from './cross-record/R_146.ts';
import * as R_147 from './cross-record/R_147.ts';
import * as R_148 from './cross-record/R_148.ts';
import * as R_149 from './cross-record/R_149.ts';
import * as R_150 from './cross-record/R_150.ts';
import * as R_151 from './cross-record/R_151.ts';
import * as R_152 from './cross-record/R_152.ts';
import * as R_153 from './cross-record/R_153.ts';
import * as R_154 from './cross-record/R_154.ts';
import * as R_157 from './cross-record/R_157.ts';
import * as R_158 from './cross-record/R_158.ts';
import * as R_30 from './cross-record/R_30.ts';
import * as R_31 from './cross-record/R_31.ts';
import * as R_52 from './cross-record/R_52.ts';
import * as R_56 from './cross-record/R_56.ts';
import * as R_58 from './cross-record/R_58.ts';
import * as R_59 from './cross-record/R_59.ts';
import * as R_61 from './cross-record/R_61.ts';
import * as R_63 from './cross-record/R_63.ts';
import * as R_66 from './cross-record/R_66.ts';
import * as R_68 from './cross-record/R_68.ts';
import * as R_89 from './cross-record/R_89.ts';
import * as R_90 from './cross-record/R_90.ts';
import * as R_97 from './cross-record/R_97.ts';
import * as TLevelStructure from './cross-record/TLevelStructure.ts';
import * as TrailblazerPayments from './cross-record/TrailblazerPayments.ts';
import * as ELQ_01 from './he/ELQ_01.ts';
import * as FINTYPE_01 from './he/FINTYPE_01.ts';
import * as FINTYPE_02 from './he/FINTYPE_02.ts';
import * as FUNDLEV_04 from './he/FUNDLEV_04.ts';
import * as GROSSFEE_01 from './he/GROSSFEE_01.ts';
import * as GROSSFEE_02 from './he/GROSSFEE_02.ts';
import * as HEBackground from './he/HEBackground.ts';
import * as HECodeEnds from './he/HECodeEnds.ts';
import * as HECodes from './he/HECodes.ts';
import * as HEFeeLimit from './he/HEFeeLimit.ts';
import * as HEFeeSourceCountry from './he/HEFeeSourceCountry.ts';
import * as HEFeeSourceSSN from './he/HEFeeSourceSSN.ts';
import * as HEFieldsRequired from './he/HEFieldsRequired.ts';
import * as HELevels from './he/HELevels.ts';
import * as HEPostCode_01 from './he/HEPostCode_01.ts';
import * as HEPostCode_02 from './he/HEPostCode_02.ts';
import * as HERecordForbidden from './he/HERecordForbidden.ts';
import * as HERecordRequired from './he/HERecordRequired.ts';
import * as LearnerHE_02 from './he/LearnerHE_02.ts';
import * as LearningDeliveryHE_02 from './he/LearningDeliveryHE_02.ts';
import * as LearningDeliveryHE_10 from './he/LearningDeliveryHE_10.ts';
import * as MODESTUD_03 from './he/MODESTUD_03.ts';
import * as NETFEE_01 from './he/NETFEE_01.ts';
import * as PCOLAB_01 from './he/PCOLAB_01.ts';
import * as SPECFEE_02 from './he/SPECFEE_02.ts';
import * as SSN_02 from './he/SSN_02.ts';
import * as SSN_03 from './he/SSN_03.ts';
import * as TTACCOM_01 from './he/TTACCOM_01.ts';
import * as TTACCOM_04 from './he/TTACCOM_04.ts';
import * as TYPEYR_02 from './he/TYPEYR_02.ts';
import * as UCASCode from './he/UCASCode.ts';
import * as UCASSCHEMECODE_02 from './he/UCASSCHEMECODE_02.ts';

/** Every rule file with its examples. Apart from the list of rules, so that a check need not carry the examples. */
export const ruleModules: readonly RuleModule[] = [
  FileName,
  Header,
  ReadingFaults,
  ALSCost_02,
  AddLine1_03,
  Campus,
  ContactPreferences,
  AdultAges,
  AgeLimits,
  DateOfBirth_24,
  DateOfBirth_25,
  DateOfBirth_27,
  DateOfBirth_48,
  DateOfBirth_59,
  DateOfBirth_61,
  DateOfBirth_62,
  DateOfBirth_63,
  DateofBirth_60,
  FundedAs16To19,
  Level3Funding,
  LoanAge,
  MinimumDuration,
  MissingDateOfBirth,
  GCSEGrades,
  LLDDCat_01,
  LLDDCat_02,
  LLDDHealthProb_04,
  LLDDHealthProb_06,
  LLDDHealthProb_07,
  PrimaryLLDD_01,
  PrimaryLLDD_02,
  PrimaryLLDD_03,
  PrimaryLLDD_04,
  LearnFAMCounts,
  LearnFAMExemptions,
  LearnFAMPairs,
  LearnFAMType_01,
  LearnFAMType_03,
  LearnerCodes,
  NINumber_01,
  NINumber_02,
  Names,
  OtherProviders,
  PlanLearnHours_02,
  PlannedHoursReturned,
  PlannedHoursTogether,
  Postcodes,
  PriorAttain_01,
  PriorAttain_03,
  PriorAttain_04,
  PriorAttain_09,
  PriorAttain_10,
  ProvSpecLearnMonOccur_01,
  ApprenticeshipService,
  FundingRelationship,
  StopOfNewStarts,
  UKPRN_03,
  UKPRN_26,
  FundedTemporaryULN,
  ULN_02,
  ULN_03,
  ULN_04,
  ULN_05,
  ULN_09,
  ULN_12,
  ULN_13,
  AgreemId_01,
  DateEmpStatApp,
  EmpStat_05,
  EmployerIdentifier,
  MonitoringByStatus,
  MonitoringCodes,
  MonitoringRepeats,
  StatusBeforeStart,
  StatusOnStart,
  AchDate_02,
  AchDate_03,
  AchDate_04,
  AchDate_05,
  AchDate_07,
  AchDate_08,
  AchDate_09,
  AchDate_11,
  AchDate_12,
  AchDate_13,
  AchDate_14,
  AchDate_15,
  AddHours_01,
  AddHours_02,
  AddHours_03,
  AddHours_04,
  AddHours_05,
  AddHours_06,
  AimSeqNumber_02,
  AimType_01,
  AimType_05,
  AimType_07,
  AimType_08,
  AimType_09,
  AimType_10,
  AFinDate_03,
  AFinDate_04,
  AFinDate_09,
  AFinDate_12,
  AFinDate_13,
  AFinDate_14,
  AFinType_01,
  AFinType_02,
  AFinType_04,
  AFinType_07,
  AFinType_08,
  AFinType_10,
  AFinType_11,
  AFinType_12,
  AFinType_13,
  AFinType_14,
  AFinType_15,
  AFinType_16,
  PriceDates,
  CompStatus_01,
  CompStatus_02,
  CompStatus_03,
  CompStatus_04,
  CompStatus_05,
  CompStatus_06,
  CompStatus_07,
  CompStatus_08,
  CompStatus_09,
  CompStatus_10,
  CompStatus_11,
  ConRefNumber_03,
  DelLocPostCode_03,
  DelLocPostCode_11,
  EPAOrgID_01,
  EPAOrgID_02,
  EPAOrgID_03,
  FundModel_01,
  FundModel_03,
  FundModel_04,
  FundModel_05,
  FundModel_06,
  FundModel_07,
  FundModel_09,
  FundModel_10,
  FundModel_11,
  FundModel_14,
  FundModel_15,
  FundModel_16,
  FundModel_17,
  FundModel_18,
  FundModel_19,
  FundModel_20,
  FundModel_21,
  FundModel_22,
  HRSAmount_01,
  HRSAmount_04,
  HRSAmount_05,
  HRSAmount_06,
  HRSType_01,
  HRSType_02,
  HRSType_04,
  HRSType_05,
  HRSType_06,
  HRSType_07,
  HRSType_08,
  HRSType_09,
  HRSType_11,
  HRSType_12,
  HRSType_18,
  HoursCodes,
  DevolvedLSDPostcodes,
  LSDPostcode_01,
  LSDPostcode_02,
  LSDPostcode_03,
  LSDPostcode_05,
  LearnActEndDate_01,
  LearnActEndDate_04,
  LearnAimRef_01,
  LearnAimRef_126,
  LearnAimRef_135,
  LearnAimRef_136,
  LearnAimRef_137,
  LearnAimRef_153,
  LearnAimRef_154,
  LearnAimRef_155,
  LearnAimRef_30,
  LearnAimRef_56,
  LearnAimRef_78,
  LearnAimRef_79,
  LearnAimRef_81,
  LearnAimRef_84,
  LearnAimRef_85,
  LearnAimRef_88,
  LearnAimRef_90,
  LarsValidity,
  LearnDelFAMDateFrom_01,
  LearnDelFAMDateFrom_02,
  LearnDelFAMDateFrom_03,
  LearnDelFAMDateFrom_04,
  LearnDelFAMDateFrom_05,
  LearnDelFAMDateFrom_06,
  LearnDelFAMDateFrom_07,
  LearnDelFAMDateTo_01,
  LearnDelFAMDateTo_02,
  LearnDelFAMDateTo_03,
  LearnDelFAMDateTo_04,
  LearnDelFAMDateTo_05,
  LearnDelFAMType_01,
  LearnDelFAMType_02,
  LearnDelFAMType_04,
  LearnDelFAMType_06,
  LearnDelFAMType_07,
  LearnDelFAMType_08,
  LearnDelFAMType_09,
  LearnDelFAMType_100,
  LearnDelFAMType_104,
  LearnDelFAMType_105,
  LearnDelFAMType_106,
  LearnDelFAMType_107,
  LearnDelFAMType_108,
  LearnDelFAMType_109,
  LearnDelFAMType_110,
  LearnDelFAMType_111,
  LearnDelFAMType_112,
  LearnDelFAMType_113,
  LearnDelFAMType_114,
  LearnDelFAMType_115,
  LearnDelFAMType_116,
  LearnDelFAMType_117,
  LearnDelFAMType_118,
  LearnDelFAMType_119,
  LearnDelFAMType_120,
  LearnDelFAMType_121,
  LearnDelFAMType_125,
  LearnDelFAMType_126,
  LearnDelFAMType_127,
  LearnDelFAMType_128,
  LearnDelFAMType_129,
  LearnDelFAMType_131,
  LearnDelFAMType_132,
  LearnDelFAMType_133,
  LearnDelFAMType_135,
  LearnDelFAMType_136,
  LearnDelFAMType_137,
  LearnDelFAMType_138,
  LearnDelFAMType_139,
  LearnDelFAMType_14,
  LearnDelFAMType_140,
  LearnDelFAMType_15,
  LearnDelFAMType_16,
  LearnDelFAMType_18,
  LearnDelFAMType_22,
  LearnDelFAMType_31,
  LearnDelFAMType_35,
  LearnDelFAMType_36,
  LearnDelFAMType_38,
  LearnDelFAMType_39,
  LearnDelFAMType_40,
  LearnDelFAMType_46,
  LearnDelFAMType_50,
  LearnDelFAMType_53,
  LearnDelFAMType_54,
  LearnDelFAMType_63,
  LearnDelFAMType_64,
  LearnDelFAMType_67,
  LearnDelFAMType_68,
  LearnDelFAMType_69,
  LearnDelFAMType_70,
  LearnDelFAMType_71,
  LearnDelFAMType_75,
  LearnDelFAMType_76,
  LearnDelFAMType_77,
  LearnDelFAMType_78,
  LearnDelFAMType_83,
  LearnDelFAMType_91,
  LearnDelFAMType_92,
  LearnDelFAMType_97,
  LearnDelFAMType_98,
  LearnDelFAMType_99,
  LearnDelFamType_134,
  LearnDelFamType_141,
  LearnDelFamType_142,
  FullFunding,
  LearnPlanEndDate_02,
  LearnPlanEndDate_03,
  LearnPlanEndDate_04,
  LearnStartDate_02,
  LearnStartDate_03,
  LearnStartDate_05,
  LearnStartDate_12,
  LearnStartDate_14,
  LearnStartDate_20,
  LearnStartDate_21,
  StandardDates,
  OTJActHours_01,
  OTJActHours_02,
  OTJActHours_03,
  OrigLearnStartDate_01,
  OrigLearnStartDate_02,
  OrigLearnStartDate_03,
  OrigLearnStartDate_04,
  OrigLearnStartDate_09,
  OriginalStartValidity,
  OtherFundAdj_01,
  OutGrade_01,
  OutGrade_04,
  OutGrade_05,
  OutGrade_06,
  OutGrade_07,
  Outcome_01,
  Outcome_04,
  Outcome_05,
  Outcome_09,
  Outcome_10,
  Outcome_11,
  Outcome_12,
  Outcome_13,
  LeastPlannedHours,
  PHours_01,
  PHours_03,
  PHours_04,
  PHours_05,
  PHours_07,
  PartnerUKPRN_01,
  PartnerUKPRN_02,
  PartnerUKPRN_03,
  PriorLearnFundAdj_01,
  ProgType_01,
  ProgType_02,
  ProgType_03,
  ProgType_06,
  ProgType_12,
  ProgType_18,
  ProgType_19,
  ProgType_21,
  ProgType_22,
  ProgType_23,
  ProgType_24,
  ProgType_25,
  TLevelProgTypes,
  ProvSpecDelMonOccur_01,
  PwayCode_02,
  PwayCode_03,
  SWSupAimId_01,
  StdCode_01,
  StdCode_02,
  StdCode_03,
  Tlout_01,
  Tlout_02,
  WithdrawReason_02,
  WithdrawReason_03,
  WithdrawReason_04,
  WithdrawReason_05,
  WithdrawReason_06,
  WorkPlaceEmpId_01,
  WorkPlaceEmpId_02,
  WorkPlaceEndDate_01,
  WorkPlaceEndDate_02,
  WorkPlaceMode_01,
  WorkPlaceStartDate_01,
  WorkPlaceStartDate_02,
  WorkPlaceStartDate_03,
  WorkPlaceStartDate_04,
  WorkPlacement_01,
  AppSerAgeEligibility_01,
  ApprenticeshipContractEnd,
  ApprenticeshipUnits,
  DuplicateRecords,
  FrameworkCompetency,
  MinimumHours,
  PriorLearningReduction,
  R_06,
  R_100,
  R_101,
  R_102,
  R_104,
  R_105,
  R_106,
  R_110,
  R_114,
  R_119,
  R_124,
  R_129,
  R_130,
  R_131,
  R_132,
  R_134,
  R_135,
  R_136,
  R_137,
  R_138,
  R_139,
  R_140,
  R_141,
  R_142,
  R_143,
  R_144,
  R_146,
  R_147,
  R_148,
  R_149,
  R_150,
  R_151,
  R_152,
  R_153,
  R_154,
  R_157,
  R_158,
  R_30,
  R_31,
  R_52,
  R_56,
  R_58,
  R_59,
  R_61,
  R_63,
  R_66,
  R_68,
  R_89,
  R_90,
  R_97,
  TLevelStructure,
  TrailblazerPayments,
  ELQ_01,
  FINTYPE_01,
  FINTYPE_02,
  FUNDLEV_04,
  GROSSFEE_01,
  GROSSFEE_02,
  HEBackground,
  HECodeEnds,
  HECodes,
  HEFeeLimit,
  HEFeeSourceCountry,
  HEFeeSourceSSN,
  HEFieldsRequired,
  HELevels,
  HEPostCode_01,
  HEPostCode_02,
  HERecordForbidden,
  HERecordRequired,
  LearnerHE_02,
  LearningDeliveryHE_02,
  LearningDeliveryHE_10,
  MODESTUD_03,
  NETFEE_01,
  PCOLAB_01,
  SPECFEE_02,
  SSN_02,
  SSN_03,
  TTACCOM_01,
  TTACCOM_04,
  TYPEYR_02,
  UCASCode,
  UCASSCHEMECODE_02,
];
