using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Repositories by ARN.</summary>
internal static class RepositoryArns
{
    /// <summary>The repository that an ARN of this scope names.</summary>
    /// <exception cref="AwsException">InvalidResourceArnException.</exception>
    public static string NameIn(string arn, Scope scope) =>
        Arn.TryParse(arn, out var parsed) && parsed.Service == "codecommit" && parsed.Region == scope.Region && parsed.AccountId == scope.AccountId
            ? parsed.Resource
            : throw CodeCommitErrors.InvalidResourceArn(arn);
}
