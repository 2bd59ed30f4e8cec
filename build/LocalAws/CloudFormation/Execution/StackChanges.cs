using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Execution;

/// <summary>What a definition would change in a stack: what change sets show, and whether an update has anything to do.</summary>
internal sealed class StackChanges(StackContext contexts, ResourceTypeTable types)
{
    /// <summary>Changes of resources, in the order of the template's graph; removals last.</summary>
    public IReadOnlyList<ResourceChange> Of(StackRecord stack, StackDefinition wanted)
    {
        var pending = new HashSet<string>(StringComparer.Ordinal);
        var there = stack.Resources.Where(pair => pair.Value.IsThere && pair.Value.PhysicalId is not null).ToDictionary(StringComparer.Ordinal);
        var (template, evaluator) = contexts.Of(stack.Scope, stack.Name, stack.Id, wanted, id => pending.Contains(id) ? null : there.GetValueOrDefault(id));
        var graph = DependencyGraph.Of(template, evaluator.Holds);
        var tagsDiffer = !wanted.Tags.SequenceEqual(stack.Definition.Tags);
        var changes = new List<ResourceChange>();
        foreach (var id in graph.Order())
        {
            var resource = template.Resources[id];
            if (!there.TryGetValue(id, out var present))
            {
                pending.Add(id);
                changes.Add(new ResourceChange { Action = "Add", LogicalResourceId = id, ResourceType = resource.Type });
            }
            else if (Modify(present, resource, evaluator.Object(resource.Properties), tagsDiffer) is { } change)
            {
                if (change.Replacement == "True")
                    pending.Add(id);
                changes.Add(change);
            }
        }
        changes.AddRange(there.Values.Where(present => !graph.Needs.ContainsKey(present.LogicalId)).Select(present => new ResourceChange
        {
            Action = "Remove", LogicalResourceId = present.LogicalId, ResourceType = present.Type, PhysicalResourceId = present.PhysicalId,
            PolicyAction = present.DeletionPolicy == "Retain" ? "Retain" : "Delete",
        }));
        return changes;
    }

    /// <summary>Whether anything that is not a resource differs: outputs, and what a stack is told.</summary>
    public bool Others(StackRecord stack, StackDefinition wanted)
    {
        var (before, after) = (Template.Read(stack.Definition.Processed), Template.Read(wanted.Processed));
        return !JsonNode.DeepEquals(before.Root["Outputs"], after.Root["Outputs"])
            || !JsonNode.DeepEquals(before.Root["Metadata"], after.Root["Metadata"])
            || !wanted.Tags.SequenceEqual(stack.Definition.Tags)
            || !wanted.NotificationArns.SequenceEqual(stack.Definition.NotificationArns)
            || (wanted.RoleArn is not null && wanted.RoleArn != stack.Definition.RoleArn)
            || after.Resources.Values.Any(resource => before.Resources.TryGetValue(resource.LogicalId, out var old)
                && (old.DeletionPolicy != resource.DeletionPolicy || !JsonNode.DeepEquals(old.Metadata, resource.Metadata)));
    }

    /// <summary>Properties that differ.</summary>
    public static IReadOnlyList<string> Differences(JsonObject before, JsonObject after) =>
        [.. before.Select(pair => pair.Key).Union(after.Select(pair => pair.Key)).Where(name => !JsonNode.DeepEquals(before[name], after[name]))];

    private ResourceChange? Modify(ResourceState present, TemplateResource resource, JsonObject properties, bool tagsDiffer)
    {
        var type = types.Find(resource.Type);
        var names = Differences(present.Properties, properties);
        var tags = tagsDiffer && type?.Properties.Contains("Tags") == true;
        if (present.Type != resource.Type)
            names = ["Type"];
        if (names.Count == 0 && !tags)
            return null;
        var replaces = present.Type != resource.Type || names.Any(name => type?.Replaces(name) == true);
        return new ResourceChange
        {
            Action = "Modify",
            LogicalResourceId = resource.LogicalId,
            PhysicalResourceId = present.PhysicalId,
            ResourceType = resource.Type,
            Replacement = replaces ? "True" : "False",
            PolicyAction = replaces ? resource.UpdateReplacePolicy == "Retain" ? "ReplaceAndRetain" : "ReplaceAndDelete" : null,
            Scope = [.. new[] { names.Any(name => name != "Tags") ? "Properties" : null, tags || names.Contains("Tags") ? "Tags" : null }.OfType<string>()],
            Details = [.. names.Select(name => Detail(resource, name, type?.Replaces(name) == true, properties[name]))],
        };
    }

    private static ResourceChangeDetail Detail(TemplateResource resource, string name, bool replaces, JsonNode? value)
    {
        var references = References.In(resource.Properties[name]).ToList();
        var unknown = value?.ToJsonString().Contains("changeSet:KNOWN_AFTER_APPLY", StringComparison.Ordinal) == true;
        var first = references.FirstOrDefault(each => !IntrinsicFunctions.PseudoParameters.Contains(each.Name));
        var source = first is null ? "DirectModification" : first.Attribute is not null ? "ResourceAttribute" : unknown ? "ResourceReference" : "ParameterReference";
        var target = name == "Tags" ? new ResourceTargetDefinition("Tags", null, "Never") : new ResourceTargetDefinition("Properties", name, replaces ? "Always" : "Never");
        return new ResourceChangeDetail(target, unknown ? "Dynamic" : "Static", source, first is null ? null : first.Attribute is null ? first.Name : $"{first.Name}.{first.Attribute}");
    }
}
