using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Console passwords: salted hashes, and what the account's policy asks of them. Pure.</summary>
internal static class Passwords
{
    private const int Iterations = 100_000, HashSize = 32, SaltSize = 16, MostKept = 24;

    /// <summary>Kinds of characters that a password of an account without a policy needs (IAM User Guide, "Default password policy").</summary>
    private const int KindsByDefault = 3, LengthByDefault = 8;
    private const string Symbols = "!@#$%^&*()_+-=[]{}|'";

    public static PasswordHash Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        return new(Convert.ToBase64String(salt), Convert.ToBase64String(Derive(password, salt)));
    }

    public static bool Matches(PasswordHash hash, string password) =>
        CryptographicOperations.FixedTimeEquals(Convert.FromBase64String(hash.Hash), Derive(password, Convert.FromBase64String(hash.Salt)));

    /// <summary>The profile with another password; the former ones are remembered.</summary>
    /// <exception cref="AwsException">PasswordPolicyViolation.</exception>
    public static LoginProfileRecord Change(LoginProfileRecord? profile, string password, string user, PasswordPolicy? policy, DateTimeOffset now)
    {
        Check(password, user, policy);
        IReadOnlyList<PasswordHash> former = profile is null ? [] : [profile.Password, .. profile.Former];
        if (former.Take(policy?.PasswordReusePrevention ?? 0).Any(each => Matches(each, password)))
            throw Violation("Password violates policy: it was used before");
        return new(Hash(password), profile?.CreateDate ?? now, now, profile?.ResetRequired ?? false) { Former = [.. former.Take(MostKept)] };
    }

    /// <exception cref="AwsException">PasswordPolicyViolation.</exception>
    public static void Check(string password, string user, PasswordPolicy? policy)
    {
        var (upper, lower, digit, symbol) = (password.Any(char.IsAsciiLetterUpper), password.Any(char.IsAsciiLetterLower), password.Any(char.IsAsciiDigit), password.Any(Symbols.Contains));
        if (password.Length < (policy?.MinimumPasswordLength ?? LengthByDefault))
            throw Violation($"Password should have a minimum length of {policy?.MinimumPasswordLength ?? LengthByDefault}");
        if (policy is null)
        {
            if (new[] { upper, lower, digit, symbol }.Count(each => each) < KindsByDefault || password == user)
                throw Violation("Password should have three of: uppercase letters, lowercase letters, numbers, symbols; and should not be the user's name");
            return;
        }
        if (policy.RequireUppercaseCharacters && !upper)
            throw Violation("Password should have at least one uppercase letter");
        if (policy.RequireLowercaseCharacters && !lower)
            throw Violation("Password should have at least one lowercase letter");
        if (policy.RequireNumbers && !digit)
            throw Violation("Password should have at least one number");
        if (policy.RequireSymbols && !symbol)
            throw Violation("Password should have at least one symbol");
    }

    private static AwsException Violation(string what) => new("PasswordPolicyViolation", what + ".", 400);

    private static byte[] Derive(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Iterations, HashAlgorithmName.SHA256, HashSize);
}
