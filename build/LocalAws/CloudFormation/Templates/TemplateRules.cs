using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>Whether the parts of a template fit together, as CloudFormation checks before it makes anything. Pure.</summary>
internal static class TemplateRules
{
    private const int MostResources = 500;

    /// <exception cref="AwsException">ValidationError.</exception>
    public static void Check(Template template)
    {
        if (template.Resources.Count > MostResources)
            throw CloudFormationErrors.Format($"Number of resources, {template.Resources.Count}, is greater than maximum allowed, {MostResources}");
        CheckFunctions(template.Root["Conditions"], "Conditions", inConditions: true);
        foreach (var resource in template.Resources.Values)
            CheckResource(template, resource);
        foreach (var output in template.Outputs.Values)
        {
            CheckFunctions(output.Value, $"Outputs/{output.Key}/Value", inConditions: false);
            CheckCondition(template, output.Condition, $"Outputs/{output.Key}");
            CheckReferences(template, output.Value, "Outputs");
        }
        DependencyGraph.Of(template, null);
    }

    private static void CheckResource(Template template, TemplateResource resource)
    {
        var path = $"Resources/{resource.LogicalId}";
        CheckFunctions(resource.Properties, $"{path}/Properties", inConditions: false);
        CheckCondition(template, resource.Condition, path);
        if (resource.DependsOn.Where(name => !template.Resources.ContainsKey(name)).ToList() is { Count: > 0 } missing)
            throw CloudFormationErrors.Format($"Unresolved resource dependencies [{string.Join(", ", missing)}] in the Resources block of the template");
        CheckReferences(template, resource.Properties, "Resources");
    }

    private static void CheckReferences(Template template, JsonNode value, string block)
    {
        foreach (var reference in References.In(value))
        {
            if (template.Resources.ContainsKey(reference.Name))
                continue;
            if (reference.Attribute is not null)
                throw CloudFormationErrors.Template($"instance of Fn::GetAtt references undefined resource {reference.Name}");
            if (!template.Parameters.ContainsKey(reference.Name) && !IntrinsicFunctions.PseudoParameters.Contains(reference.Name))
                throw CloudFormationErrors.Format($"Unresolved resource dependencies [{reference.Name}] in the {block} block of the template");
        }
    }

    private static void CheckCondition(Template template, string? condition, string path)
    {
        if (condition is not null && !template.Conditions.ContainsKey(condition))
            throw CloudFormationErrors.Format($"Unresolved condition dependency {condition} (at /{path})");
    }

    private static void CheckFunctions(JsonNode? node, string path, bool inConditions)
    {
        switch (node)
        {
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                    CheckFunctions(list[i] ?? throw Template.NoNull($"{path}/{i}"), $"{path}/{i}", inConditions);
                break;
            case JsonObject map:
                foreach (var (name, value) in map)
                {
                    CheckFunction(name, path);
                    CheckFunctions(value ?? throw Template.NoNull($"{path}/{name}"), $"{path}/{name}", inConditions);
                }
                break;
        }
    }

    private static void CheckFunction(string name, string path)
    {
        if (IntrinsicFunctions.NotHere.Any(each => name == each || name.StartsWith(each + "::", StringComparison.Ordinal)))
            throw CloudFormationErrors.NotHere($"the intrinsic function {name} (at /{path})");
        if (name.StartsWith("Fn::", StringComparison.Ordinal) && !IntrinsicFunctions.Known.Contains(name))
            throw CloudFormationErrors.Template($"unknown intrinsic function {name} (at /{path}); there are {string.Join(", ", IntrinsicFunctions.OfValues)}");
    }
}
