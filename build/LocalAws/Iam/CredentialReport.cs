using System.Globalization;
using System.Text;

namespace LocalAws.Iam;

/// <summary>Which credentials the users of an account have, as a table (IAM User Guide, "Generate credential reports"). Pure.</summary>
internal static class CredentialReport
{
    private const string None = "N/A", Unsupported = "not_supported", NoInformation = "no_information";
    private static readonly string[] Columns =
    [
        "user", "arn", "user_creation_time", "password_enabled", "password_last_used", "password_last_changed", "password_next_rotation", "mfa_active",
        "access_key_1_active", "access_key_1_last_rotated", "access_key_1_last_used_date", "access_key_1_last_used_region", "access_key_1_last_used_service",
        "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date", "access_key_2_last_used_region", "access_key_2_last_used_service",
        "cert_1_active", "cert_1_last_rotated", "cert_2_active", "cert_2_last_rotated",
    ];

    /// <summary>The table: its head, the root, a line a user.</summary>
    public static string Of(string accountId, PasswordPolicy? policy, IReadOnlyList<AccessKeyRecord> rootKeys, IEnumerable<CredentialsOfUser> users)
    {
        var table = new StringBuilder(string.Join(',', Columns)).Append('\n');
        Add(table, ["<root_account>", $"arn:aws:iam::{accountId}:root", Time(DateTimeOffset.UnixEpoch), Unsupported, NoInformation, Unsupported, Unsupported, "false", .. Keys(rootKeys), .. Certificates([])]);
        foreach (var each in users)
            Add(table, [each.User.Name, each.User.Arn, Time(each.User.CreateDate), .. Password(each.User.Login, policy), Truth(each.HasMfa), .. Keys(each.Keys), .. Certificates(each.User.SigningCertificates)]);
        return table.ToString();
    }

    private static IEnumerable<string> Password(LoginProfileRecord? login, PasswordPolicy? policy) => login is null
        ? ["false", None, None, None]
        : ["true", NoInformation, Time(login.Changed), policy?.MaxPasswordAge is { } days ? Time(login.Changed.AddDays(days)) : None];

    private static IEnumerable<string> Keys(IReadOnlyList<AccessKeyRecord> keys) => Enumerable.Range(0, 2).SelectMany(IEnumerable<string> (index) => index < keys.Count
        ? [
            Truth(keys[index].Status == "Active"), Time(keys[index].CreateDate), keys[index].LastUsed is { } used ? Time(used) : None, keys[index].LastRegion ?? None, keys[index].LastService ?? None,
        ]
        : ["false", None, None, None, None]);

    private static IEnumerable<string> Certificates(IReadOnlyList<SigningCertificateRecord> certificates) => Enumerable.Range(0, 2).SelectMany(IEnumerable<string> (index) =>
        index < certificates.Count ? [Truth(certificates[index].Status == "Active"), Time(certificates[index].UploadDate)] : ["false", None]);

    private static void Add(StringBuilder table, IEnumerable<string> cells) => table.AppendJoin(',', cells.Select(Cell)).Append('\n');

    /// <summary>Names of users may have commas.</summary>
    private static string Cell(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
}

/// <summary>What a line of the report is made of.</summary>
internal sealed record CredentialsOfUser(UserRecord User, bool HasMfa, IReadOnlyList<AccessKeyRecord> Keys);
