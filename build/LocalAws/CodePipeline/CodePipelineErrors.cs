using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The service's errors, by the codes of its API model.</summary>
public static class CodePipelineErrors
{
    public static AwsException PipelineNotFound(string account, string name) =>
        new("PipelineNotFoundException", $"Account '{account}' does not have a pipeline with name '{name}'");

    public static AwsException PipelineVersionNotFound(string account, string name, int version) =>
        new("PipelineVersionNotFoundException", $"Account '{account}' does not have a pipeline with name '{name}' and version '{version}'");

    public static AwsException PipelineNameInUse(string account, string name) =>
        new("PipelineNameInUseException", $"A pipeline with name '{name}' already exists in account '{account}'");

    public static AwsException PipelineExecutionNotFound(string name, string executionId) =>
        new("PipelineExecutionNotFoundException", $"Pipeline '{name}' does not have an execution with id '{executionId}'");

    public static AwsException StageNotFound(string name, string stage) =>
        new("StageNotFoundException", $"Pipeline '{name}' does not have a stage with name '{stage}'");

    public static AwsException ActionNotFound(string name, string stage, string action) =>
        new("ActionNotFoundException", $"Stage '{stage}' of pipeline '{name}' does not have an action with name '{action}'");

    public static AwsException InvalidStructure(string message) => new("InvalidStructureException", message);

    public static AwsException InvalidStage(string message) => new("InvalidStageDeclarationException", message);

    public static AwsException InvalidAction(string message) => new("InvalidActionDeclarationException", message);

    /// <summary>AWS's words for an action type that the region lacks, then those that are here.</summary>
    public static AwsException ActionTypeNotAvailable(ActionTypeId type, string action, string region, IEnumerable<ActionTypeId> available) =>
        InvalidAction($"ActionType {type} in action '{action}' is not available in region '{region.ToUpperInvariant().Replace('-', '_')}'. " + (type.Owner == "Custom"
            ? "CreateCustomActionType makes it; ListActionTypes shows those that there are"
            : $"Available: {string.Join(", ", available.Select(known => $"{known.Category}/{known.Owner}/{known.Provider}/{known.Version}"))}"));

    /// <summary>A structure that was read and is sent back as it was: AWS takes the mask for the token, and the source fails from then on.</summary>
    public static AwsException MaskedSecret(ActionDeclaration action, string key)
    {
        var configuration = action.Configuration ?? new Dictionary<string, string>();
        var repository = $"{configuration.GetValueOrDefault("Owner", "owner")}/{configuration.GetValueOrDefault("Repo", "repository")}";
        return InvalidAction(
            $"{key} of action '{action.Name}' is the mask that GetPipeline shows in its place, and would replace it. The GitHub action of version 1 needs a person's OAuth token in each update; "
            + "a connection needs none. Use owner AWS, provider CodeStarSourceConnection with "
            + $"ConnectionArn, FullRepositoryId '{repository}' and BranchName '{configuration.GetValueOrDefault("Branch", "main")}'; a folder stands for the repository: --repository {repository}=PATH");
    }

    /// <summary>A structure that was read and is sent back as it was would give a worker the mask for its secret.</summary>
    public static AwsException MaskedCustomSecret(ActionDeclaration action, string key) => InvalidAction(
        $"{key} of action '{action.Name}' is the mask that GetPipeline shows in its place, and would replace it: give the value itself in each update");

    public static AwsException ActionTypeNotFound(ActionTypeId type) => new("ActionTypeNotFoundException", $"ActionType {type} could not be found");

    public static AwsException JobNotFound(string id) =>
        new("JobNotFoundException", $"The job with id '{id}' was not found; its action is over, or it was never one of this account and region");

    public static AwsException Validation(string message) => new("ValidationException", message);

    public static AwsException LimitExceeded(string message) => new("LimitExceededException", message);

    public static AwsException Conflict(string message) => new("ConflictException", message);

    public static AwsException StageNotRetryable(string message) => new("StageNotRetryableException", message);

    public static AwsException NotLatestPipelineExecution(string executionId, string stage) => new("NotLatestPipelineExecutionException",
        $"Pipeline execution '{executionId}' is not the latest execution of stage '{stage}'");

    public static AwsException UnableToRollbackStage(string message) => new("UnableToRollbackStageException", message);

    public static AwsException PipelineExecutionOutdated(string executionId) => new("PipelineExecutionOutdatedException",
        $"Pipeline execution '{executionId}' ran an older version of the pipeline's structure and cannot be rolled back to");

    public static AwsException PipelineExecutionNotStoppable(string executionId, string status) => new("PipelineExecutionNotStoppableException",
        $"Pipeline execution '{executionId}' has status '{status}' and cannot be stopped");

    public static AwsException DuplicatedStopRequest(string executionId) => new("DuplicatedStopRequestException",
        $"Pipeline execution '{executionId}' is already stopping");

    public static AwsException InvalidApprovalToken(string action) => new("InvalidApprovalTokenException",
        $"The token does not belong to the pending approval of action '{action}'; GetPipelineState shows the current one");

    public static AwsException ApprovalAlreadyCompleted(string action) => new("ApprovalAlreadyCompletedException",
        $"The approval of action '{action}' has already been completed");

    public static AwsException ConcurrentExecutionsLimit(string name, int limit) => new("ConcurrentPipelineExecutionsLimitExceededException",
        $"Pipeline '{name}' already has {limit} executions in progress");

    public static AwsException ConditionNotOverridable(string message) => new("ConditionNotOverridableException", message);

    public static AwsException ResourceNotFound(string arn) => new("ResourceNotFoundException", $"The resource '{arn}' was not found");

    public static AwsException InvalidArn(string arn) => new("InvalidArnException", $"'{arn}' is not the ARN of a pipeline, webhook or custom action type");

    public static AwsException InvalidNextToken() => new("InvalidNextTokenException", "The next token is not valid");
}
