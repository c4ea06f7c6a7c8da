/** Countries of permanent address. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'PERMADDCOUNTRY',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
AD | Andorra
AE | United Arab Emirates
AF | Afghanistan
AG | Antigua and Barbuda
AI | Anguilla
AL | Albania
AM | Armenia
AN | Netherlands Antilles
AO | Angola
AR | Argentina
AS | American Samoa
AT | Austria
AU | Australia
AW | Aruba
AX | Aland Islands
AZ | Azerbaijan
BA | Bosnia and Herzegovina
BB | Barbados
BD | Bangladesh
BE | Belgium
BF | Burkina
BG | Bulgaria
BH | Bahrain
BI | Burundi
BJ | Benin
BL | St Barthelemy
BM | Bermuda
BN | Brunei
BO | Bolivia
BQ | Bonaire, Sint Eustatius and Saba
BR | Brazil
BS | Bahamas, The
BT | Bhutan
BW | Botswana
BY | Belarus
BZ | Belize
CA | Canada
CC | Cocos (Keeling) Islands
CD | Congo (Democratic Republic)
CF | Central African Republic
CG | Congo
CH | Switzerland
CI | Ivory Coast
CK | Cook Islands
CL | Chile
CM | Cameroon
CN | China
CO | Colombia
CR | Costa Rica
CU | Cuba
CV | Cape Verde
CW | Curaçao
CX | Christmas Island
CZ | Czech Republic
DE | Germany
DJ | Djibouti
DK | Denmark
DM | Dominica
DO | Dominican Republic
DZ | Algeria
EC | Ecuador
EE | Estonia
EG | Egypt
EH | Western Sahara
ER | Eritrea
ES | Spain
ET | Ethiopia
EU | European Union not otherwise specified
FI | Finland
FJ | Fiji
FK | Falkland Islands
FM | Micronesia
FO | Faroe Islands
FR | France
GA | Gabon
GD | Grenada
GE | Georgia
GF | French Guiana
GG | Guernsey
GH | Ghana
GI | Gibraltar
GL | Greenland
GM | Gambia, The
GN | Guinea
GP | Guadeloupe
GQ | Equatorial Guinea
GR | Greece
GS | South Georgia and The South Sandwich Islands
GT | Guatemala
GU | Guam
GW | Guinea-Bissau
GY | Guyana
HK | Hong Kong (Special Administrative Region of China)
HN | Honduras
HR | Croatia
HT | Haiti
HU | Hungary
IC | Canary Islands
ID | Indonesia
IE | Ireland
IL | Israel
IM | Isle of Man
IN | India
IQ | Iraq
IR | Iran
IS | Iceland
IT | Italy
JE | Jersey
JM | Jamaica
JO | Jordan
JP | Japan
KE | Kenya
KG | Kyrgyzstan
KH | Cambodia
KI | Kiribati
KM | Comoros
KN | St Kitts and Nevis
KP | Korea (North)
KR | Korea (South)
KW | Kuwait
KY | Cayman Islands
KZ | Kazakhstan
LA | Laos
LB | Lebanon
LC | St Lucia
LI | Liechtenstein
LK | Sri Lanka
LR | Liberia
LS | Lesotho
LT | Lithuania
LU | Luxembourg
LV | Latvia
LY | Libya
MA | Morocco
MC | Monaco
MD | Moldova
ME | Montenegro
MF | St Martin (French Part)
MG | Madagascar
MH | Marshall Islands
MK | Macedonia
ML | Mali
MM | Burma
MN | Mongolia
MO | Macao (Special Administrative Region of China)
MP | Northern Mariana Islands
MQ | Martinique
MR | Mauritania
MS | Montserrat
MT | Malta
MU | Mauritius
MV | Maldives
MW | Malawi
MX | Mexico
MY | Malaysia
MZ | Mozambique
NA | Namibia
NC | New Caledonia
NE | Niger
NF | Norfolk Island
NG | Nigeria
NI | Nicaragua
NL | Netherlands
NO | Norway
NP | Nepal
NR | Nauru
NU | Niue
NZ | New Zealand
OM | Oman
PA | Panama
PE | Peru
PF | French Polynesia
PG | Papua New Guinea
PH | Philippines
PK | Pakistan
PL | Poland
PM | St Pierre and Miquelon
PN | Pitcairn, Henderson, Ducie and Oeno Islands
PR | Puerto Rico
PS | Occupied Palestinian Territories
PT | Portugal
PW | Palau
PY | Paraguay
QA | Qatar
QO | Kosovo
RE | Reunion
RO | Romania
RS | Serbia
RU | Russia
RW | Rwanda
SA | Saudi Arabia
SB | Solomon Islands
SC | Seychelles
SD | Sudan
SE | Sweden
SG | Singapore
SH | St Helena, Ascension and Tristan da Cunha
SI | Slovenia
SJ | Svalbard and Jan Mayen
SK | Slovakia
SL | Sierra Leone
SM | San Marino
SN | Senegal
SO | Somalia
SR | Surinam
SS | South Sudan
ST | Sao Tome and Principe
SV | El Salvador
SX | Sint Maarten (Dutch part)
SY | Syria
SZ | Swaziland
TC | Turks and Caicos Islands
TD | Chad
TG | Togo
TH | Thailand
TJ | Tajikistan
TK | Tokelau
TL | East Timor
TM | Turkmenistan
TN | Tunisia
TO | Tonga
TR | Turkey
TT | Trinidad and Tobago
TV | Tuvalu
TW | Taiwan
TZ | Tanzania
UA | Ukraine
UG | Uganda
US | United States
UY | Uruguay
UZ | Uzbekistan
VA | Vatican City
VC | St Vincent and The Grenadines
VE | Venezuela
VG | British Virgin Islands
VI | United States Virgin Islands
VN | Vietnam
VU | Vanuatu
WF | Wallis and Futuna
WS | Samoa
XA | Cyprus (European Union)
XB | Cyprus (Non-European Union)
XC | Cyprus not otherwise specified
XF | England
XG | Northern Ireland
XH | Scotland
XI | Wales
XK | United Kingdom, not otherwise specified
XL | Channel Islands not otherwise specified
XP | Europe not otherwise specified
XQ | Africa not otherwise specified
XR | Middle East not otherwise specified
XS | Asia (Except Middle East) not otherwise specified
XT | North America not otherwise specified
XU | Central America not otherwise specified
XV | South America not otherwise specified
XW | Caribbean not otherwise specified
XX | Antarctica and Oceania not otherwise specified
YE | Yemen
YT | Mayotte
ZA | South Africa
ZM | Zambia
ZW | Zimbabwe
ZZ | Not known`,
  },
];
