using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>What a caller must acknowledge before a template is used (API reference, CreateStack, Capabilities). Pure.</summary>
internal static class Capabilities
{
    private const string Iam = "CAPABILITY_IAM";
    private const string NamedIam = "CAPABILITY_NAMED_IAM";
    private const string AutoExpand = "CAPABILITY_AUTO_EXPAND";

    // Types that need it, each with the property that gives the resource a name of its own.
    private static readonly Dictionary<string, string?> IamTypes = new(StringComparer.Ordinal)
    {
        ["AWS::IAM::AccessKey"] = null,
        ["AWS::IAM::Group"] = "GroupName",
        ["AWS::IAM::InstanceProfile"] = "InstanceProfileName",
        ["AWS::IAM::ManagedPolicy"] = "ManagedPolicyName",
        ["AWS::IAM::Policy"] = null,
        ["AWS::IAM::Role"] = "RoleName",
        ["AWS::IAM::User"] = "UserName",
        ["AWS::IAM::UserToGroupAddition"] = null,
    };

    /// <summary>What resources of the template need, and which types are the reason.</summary>
    public static (IReadOnlyList<string> Needed, string? Reason) Of(Template template)
    {
        var resources = template.Resources.Values.Where(each => IamTypes.ContainsKey(each.Type)).ToList();
        if (resources.Count == 0)
            return ([], null);
        var named = resources.Exists(each => IamTypes[each.Type] is { } name && each.Properties.ContainsKey(name));
        return ([named ? NamedIam : Iam], $"The following resource(s) require capabilities: [{string.Join(", ", resources.Select(each => each.Type).Distinct())}]");
    }

    /// <summary>Fails when something was not acknowledged.</summary>
    /// <param name="expanded">The template that resources are made from.</param>
    /// <param name="expands">Whether a transform made it, and nobody looks at the result before it is used.</param>
    /// <param name="given">What the caller acknowledged.</param>
    /// <exception cref="AwsException">InsufficientCapabilitiesException.</exception>
    public static void Demand(Template expanded, bool expands, IReadOnlyList<string> given)
    {
        var missing = Of(expanded).Needed.Where(need => !given.Contains(need) && !(need == Iam && given.Contains(NamedIam)));
        var all = expands && !given.Contains(AutoExpand) ? missing.Append(AutoExpand).ToList() : missing.ToList();
        if (all.Count > 0)
            throw CloudFormationErrors.InsufficientCapabilities(all);
    }
}
