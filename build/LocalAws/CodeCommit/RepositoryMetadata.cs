using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A repository as the API describes it.</summary>
public sealed record RepositoryMetadata
{
    public required string AccountId { get; init; }
    public required string RepositoryId { get; init; }
    public required string RepositoryName { get; init; }
    public string? RepositoryDescription { get; init; }
    public string? DefaultBranch { get; init; }
    public required DateTimeOffset LastModifiedDate { get; init; }
    public required DateTimeOffset CreationDate { get; init; }

    /// <summary>
    /// Where git clones from: this server, under a name that the AWS CLI's credential helper takes for CodeCommit's; from a container, at the address that the
    /// caller used.
    /// </summary>
    public required string CloneUrlHttp { get; init; }

    /// <summary>AWS's own address: nothing here speaks SSH.</summary>
    public required string CloneUrlSsh { get; init; }

    public required string Arn { get; init; }
    public string? KmsKeyId { get; init; }

    public static RepositoryMetadata Of(RepositoryRecord repository, CallContext call) => new()
    {
        AccountId = call.AccountId,
        RepositoryId = repository.Id,
        RepositoryName = repository.Name,
        RepositoryDescription = repository.Description,
        DefaultBranch = repository.DefaultBranch,
        LastModifiedDate = repository.LastModified,
        CreationDate = repository.Created,
        CloneUrlHttp = $"{BaseOf(call)}v1/repos/{repository.Name}",
        CloneUrlSsh = $"ssh://git-codecommit.{call.Region}.amazonaws.com/v1/repos/{repository.Name}",
        Arn = RepositoryArn(repository, call.Scope),
        KmsKeyId = repository.KmsKeyId,
    };

    private static string BaseOf(CallContext call) => Uri.TryCreate(call.Endpoint, UriKind.Absolute, out var here) && !here.IsLoopback
        ? $"{call.Endpoint}/"
        : GitRedirection.Address(call.Scope.Region, here?.Port ?? 0);

    public static string RepositoryArn(RepositoryRecord repository, Scope scope) => Kernel.Arn.Of("codecommit", scope, repository.Name).ToString();
}
