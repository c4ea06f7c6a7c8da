import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import * as schema from '../database/schema/index.ts';
import { countFailure, forgetFailures, lockedUntil } from './lock-out.ts';
import { strengthOf } from './strength.ts';

/** The sign-in library, set up for this installation. */
export type Auth = Awaited<ReturnType<typeof signIn>>;

/**
 * Sets up signing in: by e-mail and password with an optional second factor, over sessions in cookies. Nobody signs
 * themselves up; an administrator adds people.
 */
export async function signIn(database: Database, { secure }: { secure: boolean }) {
  return betterAuth({
    appName: 'Waymark',
    basePath: '/api/auth',
    secret: await secretOf(database),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(database.installation, { provider: 'pg', schema }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        installationAdministrator: { type: 'boolean', input: false, defaultValue: false },
      },
    },
    session: {
      expiresIn: 60 * 60 * 12,
      updateAge: 60 * 15,
      additionalFields: { activeProviderId: { type: 'string', input: false, required: false } },
    },
    // The application is served from here and nowhere else; `../http/same-origin.ts` sees to it for every request.
    trustedOrigins: request => (request ? [new URL(request.url).origin] : []),
    // Guessing is held back for each account (`lock-out.ts`), wherever the guesses come from.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'waymark',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [twoFactor({ issuer: 'Waymark' })],
    hooks: {
      before: createAuthMiddleware(async context => {
        const body = context.body as { email?: unknown; newPassword?: unknown } | undefined;
        if (context.path === '/sign-in/email' && typeof body?.email === 'string') {
          const until = await lockedUntil(database, body.email);
          if (until) {
            throw new APIError('TOO_MANY_REQUESTS', {
              message: `Too many wrong passwords. Try again after ${clock(until)}, or ask an administrator to unlock the account.`,
            });
          }
        }
        if (context.path === '/change-password' && typeof body?.newPassword === 'string') {
          const { strongEnough, advice } = strengthOf(body.newPassword, []);
          if (!strongEnough)
            throw new APIError('BAD_REQUEST', { message: advice ?? 'Choose a stronger password.' });
        }
      }),
      after: createAuthMiddleware(async context => {
        if (context.path !== '/sign-in/email') return;
        const { email } = context.body as { email: string };
        if (context.context.returned instanceof APIError) await countFailure(database, email);
        else await forgetFailures(database.installation, email);
      }),
    },
  });
}

function clock(time: Date): string {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
}

/** What sessions are signed with: made once, kept in the database, so that a restart signs nobody out. */
async function secretOf(database: Database): Promise<string> {
  const name = 'session-secret';
  await database.installation
    .insert(schema.installation)
    .values({ name, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await database.installation
    .select()
    .from(schema.installation)
    .where(eq(schema.installation.name, name));
  return row!.value;
}
