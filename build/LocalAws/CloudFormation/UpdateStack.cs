using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;

namespace LocalAws.CloudFormation;

/// <summary>What the stack shall be.</summary>
public sealed record UpdateStackInput(string StackName)
{
    public string? TemplateBody { get; init; }
    public string? TemplateURL { get; init; }
    public bool? UsePreviousTemplate { get; init; }
    public string? StackPolicyDuringUpdateBody { get; init; }
    public string? StackPolicyDuringUpdateURL { get; init; }
    public IReadOnlyList<Parameter>? Parameters { get; init; }
    public IReadOnlyList<string>? Capabilities { get; init; }
    public IReadOnlyList<string>? ResourceTypes { get; init; }
    public string? RoleARN { get; init; }
    public RollbackConfiguration? RollbackConfiguration { get; init; }
    public string? StackPolicyBody { get; init; }
    public string? StackPolicyURL { get; init; }
    public IReadOnlyList<string>? NotificationARNs { get; init; }
    public IReadOnlyList<Tag>? Tags { get; init; }
    public bool? DisableRollback { get; init; }
    public string? ClientRequestToken { get; init; }
    public bool? RetainExceptOnCreate { get; init; }
}

/// <summary>The stack's ARN.</summary>
public sealed record UpdateStackOutput(string StackId);

/// <summary>Updates a stack; its resources are changed after the answer.</summary>
internal sealed class UpdateStack(StackStore stacks, StackStart start, Definitions definitions) : AsyncOperation<UpdateStackInput, UpdateStackOutput>
{
    /// <inheritdoc/>
    protected override async Task<UpdateStackOutput> HandleAsync(UpdateStackInput request, CallContext call)
    {
        if (request.StackPolicyBody is not null || request.StackPolicyURL is not null || request.StackPolicyDuringUpdateBody is not null || request.StackPolicyDuringUpdateURL is not null)
            throw StackPolicies.NotHere();
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        if (request.ClientRequestToken is { } token && stack.Operation?.Token == token)
            return new UpdateStackOutput(stack.Id);
        if (!StackStatus.CanUpdate(stack.Status))
            throw CloudFormationErrors.WrongState(stack.Id, stack.Status, "updated");
        var definition = await definitions.MakeAsync(new DefinitionRequest
        {
            TemplateBody = request.TemplateBody,
            TemplateUrl = request.TemplateURL,
            UsePreviousTemplate = request.UsePreviousTemplate == true,
            Parameters = request.Parameters ?? [],
            Capabilities = request.Capabilities ?? [],
            Tags = request.Tags,
            NotificationArns = request.NotificationARNs,
            RollbackConfiguration = request.RollbackConfiguration,
            ResourceTypes = request.ResourceTypes,
            RoleArn = request.RoleARN,
        }, stack.Definition, call);
        return new UpdateStackOutput(start.Update(stack, definition, call, request.ClientRequestToken, request.DisableRollback == true).Id);
    }
}
