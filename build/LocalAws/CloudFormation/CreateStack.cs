using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>The stack to make.</summary>
public sealed record CreateStackInput(string StackName)
{
    public string? TemplateBody { get; init; }
    public string? TemplateURL { get; init; }
    public IReadOnlyList<Parameter>? Parameters { get; init; }
    public bool? DisableRollback { get; init; }
    public RollbackConfiguration? RollbackConfiguration { get; init; }
    public int? TimeoutInMinutes { get; init; }
    public IReadOnlyList<string>? NotificationARNs { get; init; }
    public IReadOnlyList<string>? Capabilities { get; init; }
    public IReadOnlyList<string>? ResourceTypes { get; init; }
    public string? RoleARN { get; init; }
    public string? OnFailure { get; init; }
    public string? StackPolicyBody { get; init; }
    public string? StackPolicyURL { get; init; }
    public IReadOnlyList<Tag>? Tags { get; init; }
    public string? ClientRequestToken { get; init; }
    public bool? EnableTerminationProtection { get; init; }
    public bool? RetainExceptOnCreate { get; init; }
}

/// <summary>The new stack's ARN.</summary>
public sealed record CreateStackOutput(string StackId);

/// <summary>Makes a stack; its resources are made after the answer.</summary>
internal sealed class CreateStack(StackStore stacks, StackStart start, Definitions definitions) : AsyncOperation<CreateStackInput, CreateStackOutput>
{
    /// <inheritdoc/>
    protected override async Task<CreateStackOutput> HandleAsync(CreateStackInput request, CallContext call)
    {
        StackNames.Check(request.StackName);
        if (request.DisableRollback is not null && request.OnFailure is not null)
            throw CloudFormationErrors.Validation("You can specify either DisableRollback or OnFailure, but not both.");
        if (request.StackPolicyURL is not null || request.StackPolicyBody is not null)
            throw StackPolicies.NotHere();
        var definition = await definitions.MakeAsync(new DefinitionRequest
        {
            TemplateBody = request.TemplateBody,
            TemplateUrl = request.TemplateURL,
            Parameters = request.Parameters ?? [],
            Capabilities = request.Capabilities ?? [],
            Tags = request.Tags,
            NotificationArns = request.NotificationARNs,
            RollbackConfiguration = request.RollbackConfiguration,
            ResourceTypes = request.ResourceTypes,
            RoleArn = request.RoleARN,
        }, null, call);
        if (request.ClientRequestToken is { } token && stacks.Find(call.Scope, request.StackName) is { } same && same.Operation?.Token == token)
            return new CreateStackOutput(same.Id);
        var onFailure = request.OnFailure ?? (request.DisableRollback == true ? "DO_NOTHING" : "ROLLBACK");
        var stack = start.Create(StackNames.New(call.Scope, request.StackName), definition, call, request.ClientRequestToken, onFailure, current => current with
        {
            TimeoutInMinutes = request.TimeoutInMinutes, TerminationProtection = request.EnableTerminationProtection == true,
        });
        return new CreateStackOutput(stack.Id);
    }
}
