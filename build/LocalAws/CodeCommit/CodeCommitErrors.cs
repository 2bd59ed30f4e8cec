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

    public static AwsException InvalidContinuationToken() => new("InvalidContinuationTokenException", "The continuation token is not valid");

    public static AwsException InvalidResourceArn(string arn) => new("InvalidResourceArnException", $"'{arn}' is not the ARN of a repository");

    public static AwsException InvalidTag(string problem) => new("InvalidTagsMapException", problem);

    public static AwsException MaximumRepositoryNamesExceeded(int limit) => new("MaximumRepositoryNamesExceededException", $"At most {limit} repositories can be named");
}
