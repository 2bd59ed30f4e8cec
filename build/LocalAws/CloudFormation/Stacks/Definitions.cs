using System.Text;
using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Serverless;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>Turns a request into what a stack shall be, or refuses it with nothing changed.</summary>
internal sealed class Definitions(TemplateSource sources, ParameterResolver parameters, ResourceTypeTable types, StackRole role)
{
    /// <param name="request">What is asked.</param>
    /// <param name="present">What the stack is; null when it is new.</param>
    /// <param name="call">Who asks.</param>
    /// <exception cref="AwsException">ValidationError, InsufficientCapabilitiesException.</exception>
    public async Task<StackDefinition> MakeAsync(DefinitionRequest request, StackDefinition? present, CallContext call)
    {
        Refuse(request);
        var text = await TextAsync(request, present, call);
        var original = Template.Read(text);
        TransformNames.Check(original);
        var roleArn = request.RoleArn ?? present?.RoleArn;
        role.Check(call.Scope, roleArn);
        if (original.Transforms.Count > 0)
            role.CheckTransform(call.Scope, roleArn);
        var values = await parameters.ResolveAsync(original, request.Parameters, present?.Parameters ?? [], call);
        var expanded = Expand(original, values, call.Scope);
        TemplateRules.Check(expanded);
        Capabilities.Demand(expanded, original.Transforms.Count > 0 && !request.IsReviewed, request.Capabilities);
        types.Check(expanded);
        return new StackDefinition
        {
            Template = text,
            Processed = expanded.Root.ToJsonString(),
            Description = expanded.Description,
            Parameters = values,
            Tags = TagsOf(request.Tags) ?? present?.Tags ?? [],
            Capabilities = [.. request.Capabilities],
            NotificationArns = request.NotificationArns ?? present?.NotificationArns ?? [],
            RoleArn = roleArn,
        };
    }

    /// <summary>The template without transforms; those that it names must be known.</summary>
    public static Template Expand(Template original, IReadOnlyList<Parameter> values, Scope scope) =>
        original.Transforms.Count == 0 ? original : Template.Of(ServerlessTransform.Apply(original, ParameterResolver.Values(original, values), scope));

    private async Task<string> TextAsync(DefinitionRequest request, StackDefinition? present, CallContext call)
    {
        if (!request.UsePreviousTemplate)
            return await sources.ReadAsync(request.TemplateBody, request.TemplateUrl, call);
        if (request.TemplateBody is not null || request.TemplateUrl is not null)
            throw CloudFormationErrors.Validation("Either Template URL or Template Body must be specified, or UsePreviousTemplate, and not both.");
        return present?.Template ?? throw CloudFormationErrors.Validation("UsePreviousTemplate: there is no previous template");
    }

    private static void Refuse(DefinitionRequest request)
    {
        if (request.RollbackConfiguration?.RollbackTriggers is { Count: > 0 })
            throw CloudFormationErrors.NotHere("rollback triggers of stacks");
        if (request.NotificationArns is { Count: > 0 })
            throw CloudFormationErrors.NotHere("notification topics of stacks; EventBridge has the events of resources");
        if (request.ResourceTypes is { Count: > 0 })
            throw CloudFormationErrors.NotHere("the restriction to ResourceTypes");
    }

    private static IReadOnlyList<Tag>? TagsOf(IReadOnlyList<Tag>? tags)
    {
        if (tags is not null && TagRules.Violation(tags.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw CloudFormationErrors.Validation(problem);
        return tags;
    }
}
