using System.Text;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Policy documents on their way in: read, checked against the grammar and the size that IAM allows.</summary>
public sealed class PolicyDocuments(PrincipalExistence principals)
{
    /// <summary>Characters that count: IAM's limits leave out white space.</summary>
    public static int Size(string document) => document.Count(each => !char.IsWhiteSpace(each));

    /// <exception cref="AwsException">MalformedPolicyDocument.</exception>
    public static PolicyDocument Read(string document, PolicyKind kind)
    {
        try
        {
            return PolicyReader.ReadNew(document, kind);
        }
        catch (PolicySyntaxException exception)
        {
            throw IamErrors.MalformedPolicy(exception.Message);
        }
    }

    /// <summary>Checks a role's trust policy: its principals of this account must exist.</summary>
    /// <exception cref="AwsException">MalformedPolicyDocument, LimitExceeded.</exception>
    public void CheckTrust(string accountId, string document)
    {
        const int Limit = 2048;
        if (Size(document) > Limit)
            throw IamErrors.QuotaExceeded("ACLSizePerRole", Limit);
        if (principals.Missing(accountId, Read(document, PolicyKind.Trust)) is { } missing)
            throw IamErrors.MalformedPolicy($"Invalid principal in policy: \"AWS\":\"{missing}\"");
    }

    /// <summary>The inline policies of an identity with one more.</summary>
    /// <param name="present">JSON by name.</param>
    /// <param name="name">Name of the policy to put.</param>
    /// <param name="document">Its JSON.</param>
    /// <param name="limit">Characters that all of them may have together.</param>
    /// <param name="owner">For the message, e.g. <c>role Deployer</c>.</param>
    /// <exception cref="AwsException">MalformedPolicyDocument, LimitExceeded.</exception>
    public static IReadOnlyDictionary<string, string> PutInline(IReadOnlyDictionary<string, string> present, string name, string document, int limit, string owner)
    {
        Read(document, PolicyKind.Identity);
        var policies = new SortedDictionary<string, string>(present.ToDictionary(), StringComparer.Ordinal) { [name] = document };
        return policies.Values.Sum(Size) <= limit ? policies : throw IamErrors.LimitExceeded($"Maximum policy size of {limit} bytes exceeded for {owner}");
    }
}
