using LocalAws.Kernel;

namespace LocalAws.Iam.Policies;

/// <summary>Whether a caller is one of a statement's principals.</summary>
internal static class PrincipalMatcher
{
    public static bool Matches(IReadOnlyDictionary<string, IReadOnlyList<string>> principals, string caller) =>
        principals.Any(kind => kind.Value.Any(name => kind.Key switch
        {
            "*" => true,
            "AWS" => name == "*" || Identity(name, caller),
            _ => name == caller,
        }));

    // An account's number or its root stands for everyone in it; a session is its role, too.
    private static bool Identity(string name, string caller)
    {
        if (!Arn.TryParse(caller, out var arn))
            return false;
        if (name == arn.AccountId || name == $"arn:aws:iam::{arn.AccountId}:root" || name == caller)
            return true;
        var parts = arn.Resource.Split('/');
        return arn.Service == "sts" && parts is ["assumed-role", var role, _] && Arn.TryParse(name, out var wanted)
            && wanted.AccountId == arn.AccountId && wanted.Resource.StartsWith("role/", StringComparison.Ordinal)
            && wanted.Resource[(wanted.Resource.LastIndexOf('/') + 1)..] == role;
    }
}
