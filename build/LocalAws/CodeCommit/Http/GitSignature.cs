using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.CodeCommit.Http;

/// <summary>
/// The password that the AWS CLI's credential helper makes for git over HTTPS: a time and a Signature Version 4 of method GIT, the repository's path and
/// the host (without port), in the scope of service codecommit.
/// </summary>
public static class GitSignature
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmss";

    /// <summary>How far the signature's time may be from ours (AWS: 15 minutes).</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(15);

    /// <summary>The password for <paramref name="path"/> (such as /v1/repos/demo) on <paramref name="host"/>.</summary>
    public static string Create(string secretKey, string region, string host, string path, DateTimeOffset now)
    {
        var time = now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
        return $"{time}Z{Sign(secretKey, region, host, path, time)}";
    }

    /// <summary>Whether the password was made with this secret for this region, host and path, within the last or next 15 minutes.</summary>
    public static bool IsValid(string password, string secretKey, string region, string host, string path, DateTimeOffset now)
    {
        if (password.Length < 17 || password[15] != 'Z') return false;
        var time = password[..15];
        if (!DateTime.TryParseExact(time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var signed))
            return false;
        if ((now.UtcDateTime - signed).Duration() > Tolerance) return false;
        var expected = Encoding.ASCII.GetBytes(Sign(secretKey, region, host, path, time));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(password[16..]));
    }

    private static string Sign(string secretKey, string region, string host, string path, string time)
    {
        var date = time[..8];
        var canonical = $"GIT\n{path}\n\nhost:{host}\n\nhost\n";
        var toSign = $"AWS4-HMAC-SHA256\n{time}\n{date}/{region}/codecommit/aws4_request\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = Encoding.UTF8.GetBytes($"AWS4{secretKey}");
        foreach (var part in new[] { date, region, "codecommit", "aws4_request" }) key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        return Hex(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
