using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>A stack's template with the values that its functions see at this moment.</summary>
internal sealed class StackContext(StackStore stacks)
{
    /// <summary>The evaluator of a definition, over the resources that there are.</summary>
    /// <param name="scope">Account and region.</param>
    /// <param name="name">The stack.</param>
    /// <param name="id">Its ARN.</param>
    /// <param name="definition">Template and parameters.</param>
    /// <param name="resources">Resources whose ids and attributes are known.</param>
    /// <param name="masked">Whether secrets show as ****.</param>
    public (Template Template, Evaluator Evaluator) Of(
        Scope scope, string name, string id, StackDefinition definition, Func<string, ResourceState?> resources, bool masked = false)
    {
        var template = Template.Read(definition.Processed);
        var parameters = masked ? ParameterResolver.Shown(template, definition.Parameters) : definition.Parameters;
        return (template, new Evaluator(new TemplateValues
        {
            Template = template,
            Scope = scope,
            StackName = name,
            StackId = id,
            NotificationArns = definition.NotificationArns,
            Parameters = ParameterResolver.Values(template, parameters),
            PhysicalId = logicalId => resources(logicalId)?.PhysicalId,
            Attribute = (logicalId, attribute) => AttributeOf(resources(logicalId), attribute),
            Import = export => Exports(scope).FirstOrDefault(each => each.Output.ExportName == export).Output?.OutputValue,
        }));
    }

    /// <summary>Exports of all stacks of a region.</summary>
    public IEnumerable<(StackRecord Stack, Shapes.Output Output)> Exports(Scope scope) => stacks.List(scope)
        .Where(stack => stack.Status != StackStatus.DeleteComplete)
        .SelectMany(stack => stack.Outputs.Where(output => output.ExportName is not null).Select(output => (stack, output)));

    /// <summary>Names of live stacks that import an export.</summary>
    public IEnumerable<string> Importers(Scope scope, string export) => stacks.List(scope)
        .Where(stack => stack.Status is not (StackStatus.DeleteComplete or StackStatus.ReviewInProgress))
        .Where(stack => Imports(stack).Contains(export)).Select(stack => stack.Name);

    private HashSet<string> Imports(StackRecord stack)
    {
        var (template, evaluator) = Of(stack.Scope, stack.Name, stack.Id, stack.Definition, stack.Resources.GetValueOrDefault);
        return Calls(template.Root["Resources"]).Concat(Calls(template.Root["Outputs"])).Select(each => evaluator.Text(each, "Fn::ImportValue")).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<JsonNode?> Calls(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } single when single.ContainsKey("Fn::ImportValue") => [single["Fn::ImportValue"]],
        JsonObject map => map.SelectMany(pair => Calls(pair.Value)),
        JsonArray list => list.SelectMany(Calls),
        _ => [],
    };

    // Attributes of nested names (Endpoint.Address) stand under their whole name.
    private static JsonNode? AttributeOf(ResourceState? resource, string attribute) => resource?.Attributes[attribute]?.DeepClone();
}
