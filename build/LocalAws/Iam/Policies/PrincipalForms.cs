using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Iam.Policies;

/// <summary>What principals must be written like (IAM User Guide, "AWS JSON policy elements: Principal").</summary>
internal static partial class PrincipalForms
{
    /// <exception cref="PolicySyntaxException">One is not.</exception>
    public static void Check(IReadOnlyDictionary<string, IReadOnlyList<string>> principals)
    {
        foreach (var (kind, names) in principals)
        {
            if (names.FirstOrDefault(name => !IsValid(kind, name)) is { } wrong)
                throw PrincipalReader.Invalid(kind, wrong);
        }
    }

    private static bool IsValid(string kind, string name) => kind switch
    {
        "Service" => Service().IsMatch(name),
        "AWS" => name == "*" || Account().IsMatch(name) || UniqueId().IsMatch(name) || (Arn.TryParse(name, out var arn) && IsIdentity(arn)),
        _ => name.Length > 0,
    };

    // A star stands for everyone, and nowhere else. CloudFront's identities belong to no account.
    private static bool IsIdentity(Arn arn) =>
        arn.Service is "iam" or "sts" && arn.Region.Length == 0 && (Account().IsMatch(arn.AccountId) || arn.AccountId == "cloudfront") && arn.Resource.IndexOfAny(['*', '?']) < 0;

    // Services are too many, and too new, to be listed: any name of the documented form is one.
    [GeneratedRegex(@"^([a-z0-9-]+\.)+(amazonaws\.com(\.cn)?|amazonaws\.eu|amazon\.com|aws\.internal|aws\.dev)$")]
    private static partial Regex Service();

    [GeneratedRegex("^[0-9]{12}$")]
    private static partial Regex Account();

    /// <summary>What stands in the place of a principal that was deleted.</summary>
    [GeneratedRegex("^A(ROA|IDA)[A-Z0-9]{12,}$")]
    private static partial Regex UniqueId();
}
