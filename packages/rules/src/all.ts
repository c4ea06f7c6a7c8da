// Written by scripts/rules-index.ts. Add a rule by adding its file.
import type { AnyRule } from './engine/rule.ts';
import FileName from './file-level/FileName.ts';
import Header from './file-level/Header.ts';
import ReadingFaults from './file-level/ReadingFaults.ts';
import ALSCost_02 from './learner/ALSCost_02.ts';
import AddLine1_03 from './learner/AddLine1_03.ts';
import Campus from './learner/Campus.ts';
import ContactPreferences from './learner/ContactPreferences.ts';
import AdultAges from './learner/DateOfBirth/AdultAges.ts';
import AgeLimits from './learner/DateOfBirth/AgeLimits.ts';
import DateOfBirth_24 from './learner/DateOfBirth/DateOfBirth_24.ts';
import DateOfBirth_25 from './learner/DateOfBirth/DateOfBirth_25.ts';
import DateOfBirth_27 from './learner/DateOfBirth/DateOfBirth_27.ts';
import DateOfBirth_48 from './learner/DateOfBirth/DateOfBirth_48.ts';
import DateOfBirth_59 from './learner/DateOfBirth/DateOfBirth_59.ts';
import DateOfBirth_61 from './learner/DateOfBirth/DateOfBirth_61.ts';
import DateOfBirth_62 from './learner/DateOfBirth/DateOfBirth_62.ts';
import DateOfBirth_63 from './learner/DateOfBirth/DateOfBirth_63.ts';
import DateofBirth_60 from './learner/DateOfBirth/DateofBirth_60.ts';
import FundedAs16To19 from './learner/DateOfBirth/FundedAs16To19.ts';
import Level3Funding from './learner/DateOfBirth/Level3Funding.ts';
import LoanAge from './learner/DateOfBirth/LoanAge.ts';
import MinimumDuration from './learner/DateOfBirth/MinimumDuration.ts';
import MissingDateOfBirth from './learner/DateOfBirth/MissingDateOfBirth.ts';
import GCSEGrades from './learner/GCSEGrades.ts';
import LLDDCat_01 from './learner/LLDD/LLDDCat_01.ts';
import LLDDCat_02 from './learner/LLDD/LLDDCat_02.ts';
import LLDDHealthProb_04 from './learner/LLDD/LLDDHealthProb_04.ts';
import LLDDHealthProb_06 from './learner/LLDD/LLDDHealthProb_06.ts';
import LLDDHealthProb_07 from './learner/LLDD/LLDDHealthProb_07.ts';
import PrimaryLLDD_01 from './learner/LLDD/PrimaryLLDD_01.ts';
import PrimaryLLDD_02 from './learner/LLDD/PrimaryLLDD_02.ts';
import PrimaryLLDD_03 from './learner/LLDD/PrimaryLLDD_03.ts';
import PrimaryLLDD_04 from './learner/LLDD/PrimaryLLDD_04.ts';
import LearnFAMCounts from './learner/LearnFAMType/LearnFAMCounts.ts';
import LearnFAMExemptions from './learner/LearnFAMType/LearnFAMExemptions.ts';
import LearnFAMPairs from './learner/LearnFAMType/LearnFAMPairs.ts';
import LearnFAMType_01 from './learner/LearnFAMType/LearnFAMType_01.ts';
import LearnFAMType_03 from './learner/LearnFAMType/LearnFAMType_03.ts';
import LearnerCodes from './learner/LearnerCodes.ts';
import NINumber_01 from './learner/NINumber_01.ts';
import NINumber_02 from './learner/NINumber_02.ts';
import Names from './learner/Names.ts';
import OtherProviders from './learner/OtherProviders.ts';
import PlanLearnHours_02 from './learner/PlanLearnHours_02.ts';
import PlannedHoursReturned from './learner/PlannedHoursReturned.ts';
import PlannedHoursTogether from './learner/PlannedHoursTogether.ts';
import Postcodes from './learner/Postcodes.ts';
import PriorAttain_01 from './learner/PriorAttain/PriorAttain_01.ts';
import PriorAttain_03 from './learner/PriorAttain/PriorAttain_03.ts';
import PriorAttain_04 from './learner/PriorAttain/PriorAttain_04.ts';
import PriorAttain_09 from './learner/PriorAttain/PriorAttain_09.ts';
import PriorAttain_10 from './learner/PriorAttain/PriorAttain_10.ts';
import ProvSpecLearnMonOccur_01 from './learner/ProvSpecLearnMonOccur_01.ts';
import ApprenticeshipService from './learner/UKPRN/ApprenticeshipService.ts';
import FundingRelationship from './learner/UKPRN/FundingRelationship.ts';
import StopOfNewStarts from './learner/UKPRN/StopOfNewStarts.ts';
import UKPRN_03 from './learner/UKPRN/UKPRN_03.ts';
import UKPRN_26 from './learner/UKPRN/UKPRN_26.ts';
import FundedTemporaryULN from './learner/ULN/FundedTemporaryULN.ts';
import ULN_02 from './learner/ULN/ULN_02.ts';
import ULN_03 from './learner/ULN/ULN_03.ts';
import ULN_04 from './learner/ULN/ULN_04.ts';
import ULN_05 from './learner/ULN/ULN_05.ts';
import ULN_09 from './learner/ULN/ULN_09.ts';
import ULN_12 from './learner/ULN/ULN_12.ts';
import ULN_13 from './learner/ULN/ULN_13.ts';
import AgreemId_01 from './employment-status/AgreemId_01.ts';
import DateEmpStatApp from './employment-status/DateEmpStatApp.ts';
import EmpStat_05 from './employment-status/EmpStat_05.ts';
import EmployerIdentifier from './employment-status/EmployerIdentifier.ts';
import MonitoringByStatus from './employment-status/MonitoringByStatus.ts';
import MonitoringCodes from './employment-status/MonitoringCodes.ts';
import MonitoringRepeats from './employment-status/MonitoringRepeats.ts';
import StatusBeforeStart from './employment-status/StatusBeforeStart.ts';
import StatusOnStart from './employment-status/StatusOnStart.ts';
import AchDate_02 from './learning-delivery/AchDate/AchDate_02.ts';
import AchDate_03 from './learning-delivery/AchDate/AchDate_03.ts';
import AchDate_04 from './learning-delivery/AchDate/AchDate_04.ts';
import AchDate_05 from './learning-delivery/AchDate/AchDate_05.ts';
import AchDate_07 from './learning-delivery/AchDate/AchDate_07.ts';
import AchDate_08 from './learning-delivery/AchDate/AchDate_08.ts';
import AchDate_09 from './learning-delivery/AchDate/AchDate_09.ts';
import AchDate_11 from './learning-delivery/AchDate/AchDate_11.ts';
import AchDate_12 from './learning-delivery/AchDate/AchDate_12.ts';
import AchDate_13 from './learning-delivery/AchDate/AchDate_13.ts';
import AchDate_14 from './learning-delivery/AchDate/AchDate_14.ts';
import AchDate_15 from './learning-delivery/AchDate/AchDate_15.ts';
import AddHours_01 from './learning-delivery/AddHours/AddHours_01.ts';
import AddHours_02 from './learning-delivery/AddHours/AddHours_02.ts';
import AddHours_03 from './learning-delivery/AddHours/AddHours_03.ts';
import AddHours_04 from './learning-delivery/AddHours/AddHours_04.ts';
import AddHours_05 from './learning-delivery/AddHours/AddHours_05.ts';
import AddHours_06 from './learning-delivery/AddHours/AddHours_06.ts';
import AimSeqNumber_02 from './learning-delivery/AimSeqNumber_02.ts';
import AimType_01 from './learning-delivery/AimType/AimType_01.ts';
import AimType_05 from './learning-delivery/AimType/AimType_05.ts';
import AimType_07 from './learning-delivery/AimType/AimType_07.ts';
import AimType_08 from './learning-delivery/AimType/AimType_08.ts';
import AimType_09 from './learning-delivery/AimType/AimType_09.ts';
import AimType_10 from './learning-delivery/AimType/AimType_10.ts';
import AFinDate_03 from './learning-delivery/AppFinRecord/AFinDate_03.ts';
import AFinDate_04 from './learning-delivery/AppFinRecord/AFinDate_04.ts';
import AFinDate_09 from './learning-delivery/AppFinRecord/AFinDate_09.ts';
import AFinDate_12 from './learning-delivery/AppFinRecord/AFinDate_12.ts';
import AFinDate_13 from './learning-delivery/AppFinRecord/AFinDate_13.ts';
import AFinDate_14 from './learning-delivery/AppFinRecord/AFinDate_14.ts';
import AFinType_01 from './learning-delivery/AppFinRecord/AFinType_01.ts';
import AFinType_02 from './learning-delivery/AppFinRecord/AFinType_02.ts';
import AFinType_04 from './learning-delivery/AppFinRecord/AFinType_04.ts';
import AFinType_07 from './learning-delivery/AppFinRecord/AFinType_07.ts';
import AFinType_08 from './learning-delivery/AppFinRecord/AFinType_08.ts';
import AFinType_10 from './learning-delivery/AppFinRecord/AFinType_10.ts';
import AFinType_11 from './learning-delivery/AppFinRecord/AFinType_11.ts';
import AFinType_12 from './learning-delivery/AppFinRecord/AFinType_12.ts';
import AFinType_13 from './learning-delivery/AppFinRecord/AFinType_13.ts';
import AFinType_14 from './learning-delivery/AppFinRecord/AFinType_14.ts';
import AFinType_15 from './learning-delivery/AppFinRecord/AFinType_15.ts';
import AFinType_16 from './learning-delivery/AppFinRecord/AFinType_16.ts';
import PriceDates from './learning-delivery/AppFinRecord/PriceDates.ts';
import CompStatus_01 from './learning-delivery/CompStatus/CompStatus_01.ts';
import CompStatus_02 from './learning-delivery/CompStatus/CompStatus_02.ts';
import CompStatus_03 from './learning-delivery/CompStatus/CompStatus_03.ts';
import CompStatus_04 from './learning-delivery/CompStatus/CompStatus_04.ts';
import CompStatus_05 from './learning-delivery/CompStatus/CompStatus_05.ts';
import CompStatus_06 from './learning-delivery/CompStatus/CompStatus_06.ts';
import CompStatus_07 from './learning-delivery/CompStatus/CompStatus_07.ts';
import CompStatus_08 from './learning-delivery/CompStatus/CompStatus_08.ts';
import CompStatus_09 from './learning-delivery/CompStatus/CompStatus_09.ts';
import CompStatus_10 from './learning-delivery/CompStatus/CompStatus_10.ts';
import CompStatus_11 from './learning-delivery/CompStatus/CompStatus_11.ts';
import ConRefNumber_03 from './learning-delivery/ConRefNumber_03.ts';
import DelLocPostCode_03 from './learning-delivery/DelLocPostCode_03.ts';
import DelLocPostCode_11 from './learning-delivery/DelLocPostCode_11.ts';
import EPAOrgID_01 from './learning-delivery/EPAOrgID_01.ts';
import EPAOrgID_02 from './learning-delivery/EPAOrgID_02.ts';
import EPAOrgID_03 from './learning-delivery/EPAOrgID_03.ts';
import FundModel_01 from './learning-delivery/FundModel/FundModel_01.ts';
import FundModel_03 from './learning-delivery/FundModel/FundModel_03.ts';
import FundModel_04 from './learning-delivery/FundModel/FundModel_04.ts';
import FundModel_05 from './learning-delivery/FundModel/FundModel_05.ts';
import FundModel_06 from './learning-delivery/FundModel/FundModel_06.ts';
import FundModel_07 from './learning-delivery/FundModel/FundModel_07.ts';
import FundModel_09 from './learning-delivery/FundModel/FundModel_09.ts';
import FundModel_10 from './learning-delivery/FundModel/FundModel_10.ts';
import FundModel_11 from './learning-delivery/FundModel/FundModel_11.ts';
import FundModel_14 from './learning-delivery/FundModel/FundModel_14.ts';
import FundModel_15 from './learning-delivery/FundModel/FundModel_15.ts';
import FundModel_16 from './learning-delivery/FundModel/FundModel_16.ts';
import FundModel_17 from './learning-delivery/FundModel/FundModel_17.ts';
import FundModel_18 from './learning-delivery/FundModel/FundModel_18.ts';
import FundModel_19 from './learning-delivery/FundModel/FundModel_19.ts';
import FundModel_20 from './learning-delivery/FundModel/FundModel_20.ts';
import FundModel_21 from './learning-delivery/FundModel/FundModel_21.ts';
import FundModel_22 from './learning-delivery/FundModel/FundModel_22.ts';
import HRSAmount_01 from './learning-delivery/HRSRecord/HRSAmount_01.ts';
import HRSAmount_04 from './learning-delivery/HRSRecord/HRSAmount_04.ts';
import HRSAmount_05 from './learning-delivery/HRSRecord/HRSAmount_05.ts';
import HRSAmount_06 from './learning-delivery/HRSRecord/HRSAmount_06.ts';
import HRSType_01 from './learning-delivery/HRSRecord/HRSType_01.ts';
import HRSType_02 from './learning-delivery/HRSRecord/HRSType_02.ts';
import HRSType_04 from './learning-delivery/HRSRecord/HRSType_04.ts';
import HRSType_05 from './learning-delivery/HRSRecord/HRSType_05.ts';
import HRSType_06 from './learning-delivery/HRSRecord/HRSType_06.ts';
import HRSType_07 from './learning-delivery/HRSRecord/HRSType_07.ts';
import HRSType_08 from './learning-delivery/HRSRecord/HRSType_08.ts';
import HRSType_09 from './learning-delivery/HRSRecord/HRSType_09.ts';
import HRSType_11 from './learning-delivery/HRSRecord/HRSType_11.ts';
import HRSType_12 from './learning-delivery/HRSRecord/HRSType_12.ts';
import HRSType_18 from './learning-delivery/HRSRecord/HRSType_18.ts';
import HoursCodes from './learning-delivery/HRSRecord/HoursCodes.ts';
import DevolvedLSDPostcodes from './learning-delivery/LSDPostcode/DevolvedLSDPostcodes.ts';
import LSDPostcode_01 from './learning-delivery/LSDPostcode/LSDPostcode_01.ts';
import LSDPostcode_02 from './learning-delivery/LSDPostcode/LSDPostcode_02.ts';
import LSDPostcode_03 from './learning-delivery/LSDPostcode/LSDPostcode_03.ts';
import LSDPostcode_05 from './learning-delivery/LSDPostcode/LSDPostcode_05.ts';
import LearnActEndDate_01 from './learning-delivery/LearnActEndDate_01.ts';
import LearnActEndDate_04 from './learning-delivery/LearnActEndDate_04.ts';
import LearnAimRef_01 from './learning-delivery/LearnAimRef/LearnAimRef_01.ts';
import LearnAimRef_126 from './learning-delivery/LearnAimRef/LearnAimRef_126.ts';
import LearnAimRef_135 from './learning-delivery/LearnAimRef/LearnAimRef_135.ts';
import LearnAimRef_136 from './learning-delivery/LearnAimRef/LearnAimRef_136.ts';
import LearnAimRef_137 from './learning-delivery/LearnAimRef/LearnAimRef_137.ts';
import LearnAimRef_153 from './learning-delivery/LearnAimRef/LearnAimRef_153.ts';
import LearnAimRef_154 from './learning-delivery/LearnAimRef/LearnAimRef_154.ts';
import LearnAimRef_155 from './learning-delivery/LearnAimRef/LearnAimRef_155.ts';
import LearnAimRef_30 from './learning-delivery/LearnAimRef/LearnAimRef_30.ts';
import LearnAimRef_56 from './learning-delivery/LearnAimRef/LearnAimRef_56.ts';
import LearnAimRef_78 from './learning-delivery/LearnAimRef/LearnAimRef_78.ts';
import LearnAimRef_79 from './learning-delivery/LearnAimRef/LearnAimRef_79.ts';
import LearnAimRef_81 from './learning-delivery/LearnAimRef/LearnAimRef_81.ts';
import LearnAimRef_84 from './learning-delivery/LearnAimRef/LearnAimRef_84.ts';
import LearnAimRef_85 from './learning-delivery/LearnAimRef/LearnAimRef_85.ts';
import LearnAimRef_88 from './learning-delivery/LearnAimRef/LearnAimRef_88.ts';
import LearnAimRef_90 from './learning-delivery/LearnAimRef/LearnAimRef_90.ts';
import LarsValidity from './learning-delivery/LearnAimRef/lars-validity/LarsValidity.ts';
import LearnDelFAMDateFrom_01 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_01.ts';
import LearnDelFAMDateFrom_02 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_02.ts';
import LearnDelFAMDateFrom_03 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_03.ts';
import LearnDelFAMDateFrom_04 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_04.ts';
import LearnDelFAMDateFrom_05 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_05.ts';
import LearnDelFAMDateFrom_06 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_06.ts';
import LearnDelFAMDateFrom_07 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateFrom_07.ts';
import LearnDelFAMDateTo_01 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_01.ts';
import LearnDelFAMDateTo_02 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_02.ts';
import LearnDelFAMDateTo_03 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_03.ts';
import LearnDelFAMDateTo_04 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_04.ts';
import LearnDelFAMDateTo_05 from './learning-delivery/LearnDelFAMDates/LearnDelFAMDateTo_05.ts';
import LearnDelFAMType_01 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_01.ts';
import LearnDelFAMType_02 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_02.ts';
import LearnDelFAMType_04 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_04.ts';
import LearnDelFAMType_06 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_06.ts';
import LearnDelFAMType_07 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_07.ts';
import LearnDelFAMType_08 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_08.ts';
import LearnDelFAMType_09 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_09.ts';
import LearnDelFAMType_100 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_100.ts';
import LearnDelFAMType_104 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_104.ts';
import LearnDelFAMType_105 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_105.ts';
import LearnDelFAMType_106 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_106.ts';
import LearnDelFAMType_107 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_107.ts';
import LearnDelFAMType_108 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_108.ts';
import LearnDelFAMType_109 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_109.ts';
import LearnDelFAMType_110 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_110.ts';
import LearnDelFAMType_111 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_111.ts';
import LearnDelFAMType_112 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_112.ts';
import LearnDelFAMType_113 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_113.ts';
import LearnDelFAMType_114 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_114.ts';
import LearnDelFAMType_115 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_115.ts';
import LearnDelFAMType_116 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_116.ts';
import LearnDelFAMType_117 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_117.ts';
import LearnDelFAMType_118 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_118.ts';
import LearnDelFAMType_119 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_119.ts';
import LearnDelFAMType_120 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_120.ts';
import LearnDelFAMType_121 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_121.ts';
import LearnDelFAMType_125 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_125.ts';
import LearnDelFAMType_126 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_126.ts';
import LearnDelFAMType_127 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_127.ts';
import LearnDelFAMType_128 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_128.ts';
import LearnDelFAMType_129 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_129.ts';
import LearnDelFAMType_131 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_131.ts';
import LearnDelFAMType_132 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_132.ts';
import LearnDelFAMType_133 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_133.ts';
import LearnDelFAMType_135 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_135.ts';
import LearnDelFAMType_136 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_136.ts';
import LearnDelFAMType_137 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_137.ts';
import LearnDelFAMType_138 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_138.ts';
import LearnDelFAMType_139 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_139.ts';
import LearnDelFAMType_14 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_14.ts';
import LearnDelFAMType_140 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_140.ts';
import LearnDelFAMType_15 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_15.ts';
import LearnDelFAMType_16 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_16.ts';
import LearnDelFAMType_18 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_18.ts';
import LearnDelFAMType_22 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_22.ts';
import LearnDelFAMType_31 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_31.ts';
import LearnDelFAMType_35 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_35.ts';
import LearnDelFAMType_36 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_36.ts';
import LearnDelFAMType_38 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_38.ts';
import LearnDelFAMType_39 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_39.ts';
import LearnDelFAMType_40 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_40.ts';
import LearnDelFAMType_46 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_46.ts';
import LearnDelFAMType_50 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_50.ts';
import LearnDelFAMType_53 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_53.ts';
import LearnDelFAMType_54 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_54.ts';
import LearnDelFAMType_63 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_63.ts';
import LearnDelFAMType_64 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_64.ts';
import LearnDelFAMType_67 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_67.ts';
import LearnDelFAMType_68 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_68.ts';
import LearnDelFAMType_69 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_69.ts';
import LearnDelFAMType_70 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_70.ts';
import LearnDelFAMType_71 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_71.ts';
import LearnDelFAMType_75 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_75.ts';
import LearnDelFAMType_76 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_76.ts';
import LearnDelFAMType_77 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_77.ts';
import LearnDelFAMType_78 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_78.ts';
import LearnDelFAMType_83 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_83.ts';
import LearnDelFAMType_91 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_91.ts';
import LearnDelFAMType_92 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_92.ts';
import LearnDelFAMType_97 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_97.ts';
import LearnDelFAMType_98 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_98.ts';
import LearnDelFAMType_99 from './learning-delivery/LearnDelFAMType/LearnDelFAMType_99.ts';
import LearnDelFamType_134 from './learning-delivery/LearnDelFAMType/LearnDelFamType_134.ts';
import LearnDelFamType_141 from './learning-delivery/LearnDelFAMType/LearnDelFamType_141.ts';
import LearnDelFamType_142 from './learning-delivery/LearnDelFAMType/LearnDelFamType_142.ts';
import FullFunding from './learning-delivery/LearnDelFAMType/full-funding/FullFunding.ts';
import LearnPlanEndDate_02 from './learning-delivery/LearnPlanEndDate_02.ts';
import LearnPlanEndDate_03 from './learning-delivery/LearnPlanEndDate_03.ts';
import LearnPlanEndDate_04 from './learning-delivery/LearnPlanEndDate_04.ts';
import LearnStartDate_02 from './learning-delivery/LearnStartDate/LearnStartDate_02.ts';
import LearnStartDate_03 from './learning-delivery/LearnStartDate/LearnStartDate_03.ts';
import LearnStartDate_05 from './learning-delivery/LearnStartDate/LearnStartDate_05.ts';
import LearnStartDate_12 from './learning-delivery/LearnStartDate/LearnStartDate_12.ts';
import LearnStartDate_14 from './learning-delivery/LearnStartDate/LearnStartDate_14.ts';
import LearnStartDate_20 from './learning-delivery/LearnStartDate/LearnStartDate_20.ts';
import LearnStartDate_21 from './learning-delivery/LearnStartDate/LearnStartDate_21.ts';
import StandardDates from './learning-delivery/LearnStartDate/StandardDates.ts';
import OTJActHours_01 from './learning-delivery/OTJActHours_01.ts';
import OTJActHours_02 from './learning-delivery/OTJActHours_02.ts';
import OTJActHours_03 from './learning-delivery/OTJActHours_03.ts';
import OrigLearnStartDate_01 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_01.ts';
import OrigLearnStartDate_02 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_02.ts';
import OrigLearnStartDate_03 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_03.ts';
import OrigLearnStartDate_04 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_04.ts';
import OrigLearnStartDate_09 from './learning-delivery/OrigLearnStartDate/OrigLearnStartDate_09.ts';
import OriginalStartValidity from './learning-delivery/OrigLearnStartDate/OriginalStartValidity.ts';
import OtherFundAdj_01 from './learning-delivery/OtherFundAdj_01.ts';
import OutGrade_01 from './learning-delivery/OutGrade/OutGrade_01.ts';
import OutGrade_04 from './learning-delivery/OutGrade/OutGrade_04.ts';
import OutGrade_05 from './learning-delivery/OutGrade/OutGrade_05.ts';
import OutGrade_06 from './learning-delivery/OutGrade/OutGrade_06.ts';
import OutGrade_07 from './learning-delivery/OutGrade/OutGrade_07.ts';
import Outcome_01 from './learning-delivery/Outcome/Outcome_01.ts';
import Outcome_04 from './learning-delivery/Outcome/Outcome_04.ts';
import Outcome_05 from './learning-delivery/Outcome/Outcome_05.ts';
import Outcome_09 from './learning-delivery/Outcome/Outcome_09.ts';
import Outcome_10 from './learning-delivery/Outcome/Outcome_10.ts';
import Outcome_11 from './learning-delivery/Outcome/Outcome_11.ts';
import Outcome_12 from './learning-delivery/Outcome/Outcome_12.ts';
import Outcome_13 from './learning-delivery/Outcome/Outcome_13.ts';
import LeastPlannedHours from './learning-delivery/PHours/LeastPlannedHours.ts';
import PHours_01 from './learning-delivery/PHours/PHours_01.ts';
import PHours_03 from './learning-delivery/PHours/PHours_03.ts';
import PHours_04 from './learning-delivery/PHours/PHours_04.ts';
import PHours_05 from './learning-delivery/PHours/PHours_05.ts';
import PHours_07 from './learning-delivery/PHours/PHours_07.ts';
import PartnerUKPRN_01 from './learning-delivery/PartnerUKPRN_01.ts';
import PartnerUKPRN_02 from './learning-delivery/PartnerUKPRN_02.ts';
import PartnerUKPRN_03 from './learning-delivery/PartnerUKPRN_03.ts';
import PriorLearnFundAdj_01 from './learning-delivery/PriorLearnFundAdj_01.ts';
import ProgType_01 from './learning-delivery/ProgType/ProgType_01.ts';
import ProgType_02 from './learning-delivery/ProgType/ProgType_02.ts';
import ProgType_03 from './learning-delivery/ProgType/ProgType_03.ts';
import ProgType_06 from './learning-delivery/ProgType/ProgType_06.ts';
import ProgType_12 from './learning-delivery/ProgType/ProgType_12.ts';
import ProgType_18 from './learning-delivery/ProgType/ProgType_18.ts';
import ProgType_19 from './learning-delivery/ProgType/ProgType_19.ts';
import ProgType_21 from './learning-delivery/ProgType/ProgType_21.ts';
import ProgType_22 from './learning-delivery/ProgType/ProgType_22.ts';
import ProgType_23 from './learning-delivery/ProgType/ProgType_23.ts';
import ProgType_24 from './learning-delivery/ProgType/ProgType_24.ts';
import ProgType_25 from './learning-delivery/ProgType/ProgType_25.ts';
import TLevelProgTypes from './learning-delivery/ProgType/TLevelProgTypes.ts';
import ProvSpecDelMonOccur_01 from './learning-delivery/ProvSpecDelMonOccur_01.ts';
import PwayCode_02 from './learning-delivery/PwayCode_02.ts';
import PwayCode_03 from './learning-delivery/PwayCode_03.ts';
import SWSupAimId_01 from './learning-delivery/SWSupAimId_01.ts';
import StdCode_01 from './learning-delivery/StdCode_01.ts';
import StdCode_02 from './learning-delivery/StdCode_02.ts';
import StdCode_03 from './learning-delivery/StdCode_03.ts';
import Tlout_01 from './learning-delivery/Tlout_01.ts';
import Tlout_02 from './learning-delivery/Tlout_02.ts';
import WithdrawReason_02 from './learning-delivery/WithdrawReason/WithdrawReason_02.ts';
import WithdrawReason_03 from './learning-delivery/WithdrawReason/WithdrawReason_03.ts';
import WithdrawReason_04 from './learning-delivery/WithdrawReason/WithdrawReason_04.ts';
import WithdrawReason_05 from './learning-delivery/WithdrawReason/WithdrawReason_05.ts';
import WithdrawReason_06 from './learning-delivery/WithdrawReason/WithdrawReason_06.ts';
import WorkPlaceEmpId_01 from './learning-delivery/WorkPlacement/WorkPlaceEmpId_01.ts';
import WorkPlaceEmpId_02 from './learning-delivery/WorkPlacement/WorkPlaceEmpId_02.ts';
import WorkPlaceEndDate_01 from './learning-delivery/WorkPlacement/WorkPlaceEndDate_01.ts';
import WorkPlaceEndDate_02 from './learning-delivery/WorkPlacement/WorkPlaceEndDate_02.ts';
import WorkPlaceMode_01 from './learning-delivery/WorkPlacement/WorkPlaceMode_01.ts';
import WorkPlaceStartDate_01 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_01.ts';
import WorkPlaceStartDate_02 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_02.ts';
import WorkPlaceStartDate_03 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_03.ts';
import WorkPlaceStartDate_04 from './learning-delivery/WorkPlacement/WorkPlaceStartDate_04.ts';
import WorkPlacement_01 from './learning-delivery/WorkPlacement/WorkPlacement_01.ts';
import AppSerAgeEligibility_01 from './cross-record/AppSerAgeEligibility_01.ts';
import ApprenticeshipContractEnd from './cross-record/ApprenticeshipContractEnd.ts';
import ApprenticeshipUnits from './cross-record/ApprenticeshipUnits.ts';
import DuplicateRecords from './cross-record/DuplicateRecords.ts';
import FrameworkCompetency from './cross-record/FrameworkCompetency.ts';
import MinimumHours from './cross-record/MinimumHours.ts';
import PriorLearningReduction from './cross-record/PriorLearningReduction.ts';
import R_06 from './cross-record/R_06.ts';
import R_100 from './cross-record/R_100.ts';
import R_101 from './cross-record/R_101.ts';
import R_102 from './cross-record/R_102.ts';
import R_104 from './cross-record/R_104.ts';
import R_105 from './cross-record/R_105.ts';
import R_106 from './cross-record/R_106.ts';
import R_110 from './cross-record/R_110.ts';
import R_114 from './cross-record/R_114.ts';
import R_119 from './cross-record/R_119.ts';
import R_124 from './cross-record/R_124.ts';
import R_129 from './cross-record/R_129.ts';
import R_130 from './cross-record/R_130.ts';
import R_131 from './cross-record/R_131.ts';
import R_132 from './cross-record/R_132.ts';
import R_134 from './cross-record/R_134.ts';
import R_135 from './cross-record/R_135.ts';
import R_136 from './cross-record/R_136.ts';
import R_137 from './cross-record/R_137.ts';
import R_138 from './cross-record/R_138.ts';
import R_139 from './cross-record/R_139.ts';
import R_140 from './cross-record/R_140.ts';
import R_141 from './cross-record/R_141.ts';
import R_142 from './cross-record/R_142.ts';
import R_143 from './cross-record/R_143.ts';
import R_144 from './cross-record/R_144.ts';
import R_146 from './cross-record/R_146.ts';
import R_147 from './cross-record/R_147.ts';
import R_148 from './cross-record/R_148.ts';
import R_149 from './cross-record/R_149.ts';
import R_150 from './cross-record/R_150.ts';
import R_151 from './cross-record/R_151.ts';
import R_152 from './cross-record/R_152.ts';
import R_153 from './cross-record/R_153.ts';
import R_154 from './cross-record/R_154.ts';
import R_157 from './cross-record/R_157.ts';
import R_158 from './cross-record/R_158.ts';
import R_30 from './cross-record/R_30.ts';
import R_31 from './cross-record/R_31.ts';
import R_52 from './cross-record/R_52.ts';
import R_56 from './cross-record/R_56.ts';
import R_58 from './cross-record/R_58.ts';
import R_59 from './cross-record/R_59.ts';
import R_61 from './cross-record/R_61.ts';
import R_63 from './cross-record/R_63.ts';
import R_66 from './cross-record/R_66.ts';
import R_68 from './cross-record/R_68.ts';
import R_89 from './cross-record/R_89.ts';
import R_90 from './cross-record/R_90.ts';
import R_97 from './cross-record/R_97.ts';
import TLevelStructure from './cross-record/TLevelStructure.ts';
import TrailblazerPayments from './cross-record/TrailblazerPayments.ts';
import ELQ_01 from './he/ELQ_01.ts';
import FINTYPE_01 from './he/FINTYPE_01.ts';
import FINTYPE_02 from './he/FINTYPE_02.ts';
import FUNDLEV_04 from './he/FUNDLEV_04.ts';
import GROSSFEE_01 from './he/GROSSFEE_01.ts';
import GROSSFEE_02 from './he/GROSSFEE_02.ts';
import HEBackground from './he/HEBackground.ts';
import HECodeEnds from './he/HECodeEnds.ts';
import HECodes from './he/HECodes.ts';
import HEFeeLimit from './he/HEFeeLimit.ts';
import HEFeeSourceCountry from './he/HEFeeSourceCountry.ts';
import HEFeeSourceSSN from './he/HEFeeSourceSSN.ts';
import HEFieldsRequired from './he/HEFieldsRequired.ts';
import HELevels from './he/HELevels.ts';
import HEPostCode_01 from './he/HEPostCode_01.ts';
import HEPostCode_02 from './he/HEPostCode_02.ts';
import HERecordForbidden from './he/HERecordForbidden.ts';
import HERecordRequired from './he/HERecordRequired.ts';
import LearnerHE_02 from './he/LearnerHE_02.ts';
import LearningDeliveryHE_02 from './he/LearningDeliveryHE_02.ts';
import LearningDeliveryHE_10 from './he/LearningDeliveryHE_10.ts';
import MODESTUD_03 from './he/MODESTUD_03.ts';
import NETFEE_01 from './he/NETFEE_01.ts';
import PCOLAB_01 from './he/PCOLAB_01.ts';
import SPECFEE_02 from './he/SPECFEE_02.ts';
import SSN_02 from './he/SSN_02.ts';
import SSN_03 from './he/SSN_03.ts';
import TTACCOM_01 from './he/TTACCOM_01.ts';
import TTACCOM_04 from './he/TTACCOM_04.ts';
import TYPEYR_02 from './he/TYPEYR_02.ts';
import UCASCode from './he/UCASCode.ts';
import UCASSCHEMECODE_02 from './he/UCASSCHEMECODE_02.ts';

/** Every rule that Waymark has built. */
export const rules: readonly AnyRule[] = [
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
].flat();
