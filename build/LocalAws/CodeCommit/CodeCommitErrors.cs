using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The service's errors, by the codes of its API model.</summary>
public static class CodeCommitErrors
{
    public static AwsException RepositoryDoesNotExist(string name) => new("RepositoryDoesNotExistException", $"{name} does not exist");

    public static AwsException RepositoryNameExists(string name) => new("RepositoryNameExistsException", $"Repository named {name} already exists");

    public static AwsException InvalidRepositoryName(string name) => new("InvalidRepositoryNameException",
        $"The repository name '{name}' is not valid: it consists of letters, digits, periods, underscores and dashes, and does not end in .git");

    public static AwsException BranchDoesNotExist(string branch) => new("BranchDoesNotExistException", $"{branch} does not exist");

    public static AwsException BranchNameExists(string branch) => new("BranchNameExistsException", $"{branch} already exists");

    public static AwsException InvalidBranchName(string branch) => new("InvalidBranchNameException", $"'{branch}' is not a valid branch name");

    public static AwsException DefaultBranchCannotBeDeleted(string branch) => new("DefaultBranchCannotBeDeletedException", $"{branch} is the default branch and cannot be deleted");

    public static AwsException CommitDoesNotExist(string specifier) => new("CommitDoesNotExistException", $"Could not find commit {specifier}");

    public static AwsException CommitIdDoesNotExist(string id) => new("CommitIdDoesNotExistException", $"Could not find commit {id}");

    public static AwsException InvalidCommitId(string id) => new("InvalidCommitIdException", $"'{id}' is not a valid commit id: a full one has 40 hexadecimal digits");

    public static AwsException ParentCommitIdRequired(string branch) => new("ParentCommitIdRequiredException",
        $"The branch {branch} has commits: parentCommitId must be the id of the latest one");

    public static AwsException ParentCommitIdOutdated(string branch, string tip) => new("ParentCommitIdOutdatedException",
        $"The parent commit ID is not the latest commit of branch {branch}, which is {tip}");

    public static AwsException ParentCommitDoesNotExist(string id) => new("ParentCommitDoesNotExistException", $"The parent commit {id} does not exist");

    public static AwsException InvalidPath(string path) => new("InvalidPathException", $"'{path}' is not a valid path in a repository");

    public static AwsException FileDoesNotExist(string path) => new("FileDoesNotExistException", $"Could not find path {path}");

    public static AwsException FolderDoesNotExist(string path) => new("FolderDoesNotExistException", $"Could not find path {path}");

    public static AwsException PathDoesNotExist(string path) => new("PathDoesNotExistException", $"Could not find path {path}");

    public static AwsException BlobIdDoesNotExist(string id) => new("BlobIdDoesNotExistException", $"The blob {id} does not exist");

    public static AwsException InvalidBlobId(string id) => new("InvalidBlobIdException", $"'{id}' is not a valid blob id");

    public static AwsException FileTooLarge(string path, long limit) => new("FileTooLargeException", $"{path} exceeds the limit of {limit} bytes; use a git client");

    public static AwsException FileEntryRequired() => new("FileEntryRequiredException", "At least one of putFiles, deleteFiles and setFileModes must have an entry");

    public static AwsException MaximumFileEntriesExceeded(int limit) => new("MaximumFileEntriesExceededException", $"A commit through the API can change at most {limit} files");

    public static AwsException SameFileContent(string path) => new("SameFileContentException", $"The content of {path} is the same as in the branch");

    public static AwsException NoChange() => new("NoChangeException", "The commit would change nothing");

    public static AwsException SourceFileOrContentRequired(string path) => new("SourceFileOrContentRequiredException", $"{path} needs fileContent or a sourceFile");

    public static AwsException FileContentAndSourceFileSpecified(string path) => new("FileContentAndSourceFileSpecifiedException", $"{path} has both fileContent and a sourceFile");

    public static AwsException ConcurrentReferenceUpdate(string branch) => new("ConcurrentReferenceUpdateException", $"{branch} was moved by somebody else; read it and try again");

    public static AwsException ManualMergeRequired(string branch) => new("ManualMergeRequiredException", $"{branch} cannot be fast-forwarded: the commits have diverged");

    public static AwsException InvalidConflictResolution(string problem) => new("InvalidConflictResolutionException", problem);

    public static AwsException MultipleConflictResolutionEntries() =>
        new("MultipleConflictResolutionEntriesException", "More than one entry of conflictResolution speaks of the same file");

    public static AwsException ReplacementContentRequired(string path) => new("ReplacementContentRequiredException", $"USE_NEW_CONTENT needs the content of {path}");

    public static AwsException InvalidReactionValue(string value) =>
        new("InvalidReactionValueException", $"'{value}' is no reaction. Use one of {string.Join(", ", Reactions.All.Select(each => each.ShortCode))}, or none.");

    public static AwsException InvalidContinuationToken() => new("InvalidContinuationTokenException", "The continuation token is not valid");

    public static AwsException InvalidResourceArn(string arn) => new("InvalidResourceArnException", $"'{arn}' is not the ARN of a repository");

    public static AwsException InvalidTag(string problem) => new("InvalidTagsMapException", problem);

    public static AwsException MaximumRepositoryNamesExceeded(int limit) => new("MaximumRepositoryNamesExceededException", $"At most {limit} repositories can be named");

    public static AwsException PullRequestDoesNotExist(string id) => new("PullRequestDoesNotExistException", $"The pull request {id} does not exist");

    public static AwsException InvalidPullRequestId(string id) => new("InvalidPullRequestIdException", $"'{id}' is not the number of a pull request");

    public static AwsException PullRequestAlreadyClosed(string id) => new("PullRequestAlreadyClosedException", $"The pull request {id} is closed");

    public static AwsException InvalidPullRequestStatusUpdate() => new("InvalidPullRequestStatusUpdateException", "The pull request status update is not valid. The only valid update is from OPEN to CLOSED.");

    public static AwsException TargetsRequired() => new("TargetsRequiredException", "A pull request needs a target");

    public static AwsException MultipleRepositories() => new("MultipleRepositoriesInPullRequestException", "A pull request has one target in one repository");

    public static AwsException SourceAndDestinationAreSame() => new("SourceAndDestinationAreSameException", "The source branch and the destination branch must be different");

    public static AwsException ReferenceDoesNotExist(string name) => new("ReferenceDoesNotExistException", $"The reference {name} does not exist");

    public static AwsException IdempotencyParameterMismatch() => new("IdempotencyParameterMismatchException", "The client request token was used before, with other values");

    public static AwsException RepositoryNotAssociatedWithPullRequest(string repository, string id) =>
        new("RepositoryNotAssociatedWithPullRequestException", $"The pull request {id} is not of repository {repository}");

    public static AwsException TipOfSourceReferenceIsDifferent() =>
        new("TipOfSourceReferenceIsDifferentException", "The tip of the source branch is another commit now: look at it and try again");

    public static AwsException ApprovalRulesNotSatisfied(string id) =>
        new("PullRequestApprovalRulesNotSatisfiedException", $"The pull request {id} lacks approvals that its rules ask for");

    public static AwsException RevisionNotCurrent() => new("RevisionNotCurrentException", "The pull request has a newer revision: read it and try again");

    public static AwsException CannotBeApprovedByAuthor() => new("PullRequestCannotBeApprovedByAuthorException", "Authors cannot approve their own pull requests");

    public static AwsException InvalidApprovalRuleContent() => new(
        "InvalidApprovalRuleContentException",
        """The content must be like {"Version": "2018-11-08", "Statements": [{"Type": "Approvers", "NumberOfApprovalsNeeded": 1, "ApprovalPoolMembers": ["arn:..."]}]}""");

    public static AwsException ApprovalRuleNameAlreadyExists(string name) => new("ApprovalRuleNameAlreadyExistsException", $"The pull request has a rule {name} already");

    public static AwsException ApprovalRuleDoesNotExist(string name) => new("ApprovalRuleDoesNotExistException", $"The pull request has no rule {name}");

    public static AwsException ApprovalRuleTemplateDoesNotExist(string name) => new("ApprovalRuleTemplateDoesNotExistException", $"There is no approval rule template {name}");

    public static AwsException ApprovalRuleTemplateNameAlreadyExists(string name) =>
        new("ApprovalRuleTemplateNameAlreadyExistsException", $"There is an approval rule template {name} already");

    public static AwsException InvalidApprovalRuleTemplateContent() => new("InvalidApprovalRuleTemplateContentException", InvalidApprovalRuleContent().Message);

    public static AwsException InvalidRuleContentSha256() => new("InvalidRuleContentSha256Exception", "The content is another one now: read it and try again");

    public static AwsException CannotModifyApprovalRuleFromTemplate(string name) =>
        new("CannotModifyApprovalRuleFromTemplateException", $"The rule {name} comes from a template, and stays as it is");

    public static AwsException OverrideAlreadySet() => new("OverrideAlreadySetException", "The rules of this revision are so already");

    public static AwsException CommentDoesNotExist(string id) => new("CommentDoesNotExistException", $"There is no comment {id}");

    public static AwsException CommentDeleted(string id) => new("CommentDeletedException", $"The comment {id} was deleted");

    public static AwsException CommentNotCreatedByCaller() => new("CommentNotCreatedByCallerException", "Only its author can change a comment");
}
