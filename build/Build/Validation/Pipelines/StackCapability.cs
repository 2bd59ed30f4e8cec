using Build.Serverless.Templates;

namespace Build.Validation.Pipelines;

/// <summary>A template that makes roles or policies is refused until its action acknowledges that (API reference, CreateStack, Capabilities).</summary>
public sealed class StackCapability : Rule
{
    private const string Iam = "CAPABILITY_IAM";
    private const string Named = "CAPABILITY_NAMED_IAM";

    // Types that need it, each with the property that gives the resource a name of its own.
    private static readonly Dictionary<string, string?> Types = new(StringComparer.Ordinal)
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

    /// <inheritdoc/>
    public override string Id => "pipeline-capability";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var needs = project.Templates.SelectMany(Needs).ToList();
        return needs.Count == 0 ? [] :
            from file in project.Pipelines
            from action in file.Actions
            where action.Provider == "CloudFormation" && action.Configuration("TemplatePath") is not null
            let capabilities = action.Configuration("Capabilities")
            let given = capabilities?.Text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []
            let missing = needs.Where(need => !given.Contains(need.Capability) && !given.Contains(Named)).OrderByDescending(need => need.Capability == Named).FirstOrDefault()
            where missing is not null
            select Error(capabilities?.Place ?? action.Node["configuration"]!.Place,
                $"{action.Name} allows {(given.Length == 0 ? "no capability" : string.Join(',', given))}, and {missing.Resource} of its template ({missing.Place}) makes {missing.What}", missing.Capability,
                $"Write \"Capabilities\": \"{string.Join(',', given.Where(each => each != Iam).Append(missing.Capability))}\"");
    }

    private static IEnumerable<Need> Needs(TemplateFile template)
    {
        foreach (var (name, resource) in template.Section("Resources"))
        {
            var (type, properties) = (resource.Find("Type").Text() ?? "", resource.Find("Properties"));
            if (Types.TryGetValue(type, out var named))
                yield return new(named is not null && properties.Find(named) is not null ? Named : Iam, name, $"{type}{(named is not null && properties.Find(named) is not null ? " with a name of its own" : "")}", template.At(resource));
            else if (type == "AWS::Serverless::Function" && properties.Find("Role") is null && template.Root.Find("Globals").Find("Function").Find("Role") is null)
                yield return new(Iam, name, "a role", template.At(resource));
        }
    }

    private sealed record Need(string Capability, string Resource, string What, Place Place);
}
