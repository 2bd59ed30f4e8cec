using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;

namespace Build.Sources;

/// <summary>
/// User and password for git over HTTPS to CodeCommit, made from AWS credentials as the AWS CLI's <c>codecommit credential-helper</c> makes
/// them: the access key id (with the session token behind a percent sign), and a time with a Signature Version 4 of the method GIT.
/// They hold for 15 minutes. Pure.
/// </summary>
/// <param name="User">User.</param>
/// <param name="Password">Password: a secret.</param>
public sealed record GitCredentials(string User, string Password)
{
    /// <summary>Credentials for one repository.</summary>
    /// <param name="keys">AWS credentials.</param>
    /// <param name="region">Region of the repository.</param>
    /// <param name="repository">Its clone URL.</param>
    /// <param name="now">Time of the signature.</param>
    public static GitCredentials For(ImmutableCredentials keys, string region, Uri repository, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(repository);
        var time = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        var scope = $"{time[..8]}/{region}/codecommit/aws4_request";
        var request = Hex(SHA256.HashData(Encoding.UTF8.GetBytes($"GIT\n{repository.AbsolutePath}\n\nhost:{repository.Host}\n\nhost\n")));
        var key = Encoding.UTF8.GetBytes("AWS4" + keys.SecretKey);
        foreach (var part in scope.Split('/'))
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        var signature = Hex(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"AWS4-HMAC-SHA256\n{time}\n{scope}\n{request}")));
        return new(string.IsNullOrEmpty(keys.Token) ? keys.AccessKey : $"{keys.AccessKey}%{keys.Token}", $"{time}Z{signature}");
    }

    /// <summary>Without the password.</summary>
    public override string ToString() => User.Split('%')[0];

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
