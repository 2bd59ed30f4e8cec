using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>What a stack shall be.</summary>
public sealed record CreateChangeSetInput(string StackName, string ChangeSetName)
{
    public string? TemplateBody { get; init; }
    public string? TemplateURL { get; init; }
    public bool? UsePreviousTemplate { get; init; }
    public IReadOnlyList<Parameter>? Parameters { get; init; }
    public IReadOnlyList<string>? Capabilities { get; init; }
    public IReadOnlyList<string>? ResourceTypes { get; init; }
    public string? RoleARN { get; init; }
    public RollbackConfiguration? RollbackConfiguration { get; init; }
    public IReadOnlyList<string>? NotificationARNs { get; init; }
    public IReadOnlyList<Tag>? Tags { get; init; }
    public string? ClientToken { get; init; }
    public string? Description { get; init; }
    public string? ChangeSetType { get; init; }
    public bool? IncludeNestedStacks { get; init; }
    public string? OnStackFailure { get; init; }
    public bool? ImportExistingResources { get; init; }
    public string? DeploymentMode { get; init; }
}

/// <summary>ARNs of the change set and its stack.</summary>
public sealed record CreateChangeSetOutput(string Id, string StackId);

/// <summary>Works out what would change in a stack, and keeps it until it is executed.</summary>
internal sealed class CreateChangeSet(StateStore state, StackStore stacks, Definitions definitions, StackChanges changes) : AsyncOperation<CreateChangeSetInput, CreateChangeSetOutput>
{
    private const string NothingDiffers = "The submitted information didn't contain changes. Submit different information to create a change set.";

    /// <inheritdoc/>
    protected override async Task<CreateChangeSetOutput> HandleAsync(CreateChangeSetInput request, CallContext call)
    {
        Refuse(request);
        var isNew = request.ChangeSetType == "CREATE";
        var found = stacks.Find(call.Scope, request.StackName);
        if (isNew && found is { Status: not StackStatus.ReviewInProgress })
            throw CloudFormationErrors.Validation($"Stack [{request.StackName}] already exists and cannot be created again with the changeSet [{request.ChangeSetName}].");
        if (!isNew && found is null or { Status: StackStatus.ReviewInProgress })
            throw CloudFormationErrors.NoStackHere(request.StackName);
        if (!isNew && !StackStatus.CanUpdate(found!.Status))
            throw CloudFormationErrors.WrongState(found.Id, found.Status, "updated");
        if (isNew)
            StackNames.Check(request.StackName);
        var definition = await definitions.MakeAsync(RequestOf(request), isNew ? null : found!.Definition, call);
        return state.Transaction(() =>
        {
            var stack = stacks.Find(call.Scope, request.StackName) ?? Review(request.StackName, definition, call);
            if (stacks.ChangeSets(stack).FirstOrDefault(each => each.Name == request.ChangeSetName) is { } same)
                throw CloudFormationErrors.ChangeSetExists(same.Name, stack.Id);
            var planned = changes.Of(stack, definition);
            var nothing = !isNew && planned.Count == 0 && !changes.Others(stack, definition);
            var id = StackNames.NewChangeSet(call.Scope, request.ChangeSetName);
            stacks.PutChangeSet(stack, new ChangeSetRecord
            {
                Name = request.ChangeSetName, Id = id, StackId = stack.Id, StackName = stack.Name, Created = call.Now, Definition = definition, Description = request.Description,
                Status = nothing ? "FAILED" : "CREATE_COMPLETE", ExecutionStatus = nothing ? "UNAVAILABLE" : "AVAILABLE", StatusReason = nothing ? NothingDiffers : null,
                OnStackFailure = request.OnStackFailure, Changes = planned,
            });
            return new CreateChangeSetOutput(id, stack.Id);
        });
    }

    private StackRecord Review(string name, StackDefinition definition, CallContext call)
    {
        var stack = new StackRecord { Name = name, Id = StackNames.New(call.Scope, name), Status = StackStatus.ReviewInProgress, Created = call.Now, Definition = definition };
        stacks.Put(stack);
        return stacks.Move(stack, StackStatus.ReviewInProgress, "User Initiated");
    }

    private static void Refuse(CreateChangeSetInput request)
    {
        if (request.ChangeSetType == "IMPORT" || request.ImportExistingResources == true)
            throw CloudFormationErrors.NotHere("the import of resources");
        if (request.IncludeNestedStacks == true)
            throw CloudFormationErrors.NotHere("nested stacks");
        if (request.DeploymentMode is not null)
            throw CloudFormationErrors.NotHere($"DeploymentMode {request.DeploymentMode}");
    }

    private static DefinitionRequest RequestOf(CreateChangeSetInput request) => new()
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
        IsReviewed = true,
    };
}
