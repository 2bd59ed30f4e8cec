using System.Text.RegularExpressions;

namespace LocalAws.Iam.Policies;

/// <summary>What actions must be written like: <c>vendor:Name</c>, where only the name may have wildcards.</summary>
internal static partial class ActionNames
{
    /// <exception cref="PolicySyntaxException">One is not.</exception>
    public static void Check(IEnumerable<string> actions, PolicyKind kind)
    {
        foreach (var action in actions.Where(action => action != "*"))
        {
            var parts = action.Split(':');
            if (parts.Length < 2 || parts[0].Length == 0 || parts[^1].Length == 0)
                throw new PolicySyntaxException("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
            if (parts.Length > 2)
                throw new PolicySyntaxException("Actions/Condition can contain only one colon.");
            if (!Vendor().IsMatch(parts[0]))
                throw new PolicySyntaxException($"Vendor {parts[0]} is not valid");
            if (kind is PolicyKind.Trust && !parts[0].Equals("sts", StringComparison.OrdinalIgnoreCase))
                throw new PolicySyntaxException("AssumeRole policy may only specify STS AssumeRole actions.");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9.-]+$")]
    private static partial Regex Vendor();
}
