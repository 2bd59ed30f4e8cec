using LocalAws.CodeCommit.Http;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeCommit;

/// <summary>CodeCommit: repositories, branches, commits and files through the API, and git over HTTP at /v1/repos/NAME.</summary>
public sealed class CodeCommitService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codecommit-2015-04-13";

    /// <inheritdoc/>
    public override string SigningName => "codecommit";

    /// <inheritdoc/>
    public override string? TargetPrefix => "CodeCommit_20150413";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<RepositoryStore>()
        .AddSingleton<References>()
        .AddSingleton<FileCommits>()
        .AddSingleton<GitAuthentication>()
        .AddSingleton<GitRoute>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => GitRoute.Map(routes);

    /// <summary>The service has an exception of its own for each member that is missing or malformed.</summary>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => RequestErrors.Of(violations[0], Api.Errors.ContainsKey);

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<BatchGetCommits>()
        .Add<BatchGetRepositories>()
        .Add<CreateBranch>()
        .Add<CreateCommit>()
        .Add<CreateRepository>()
        .Add<DeleteBranch>()
        .Add<DeleteFile>()
        .Add<DeleteRepository>()
        .Add<GetBlob>()
        .Add<GetBranch>()
        .Add<GetCommit>()
        .Add<GetDifferences>()
        .Add<GetFile>()
        .Add<GetFolder>()
        .Add<GetRepository>()
        .Add<ListBranches>()
        .Add<ListFileCommitHistory>()
        .Add<ListRepositories>()
        .Add<ListTagsForResource>()
        .Add<MergeBranchesByFastForward>()
        .Add<PutFile>()
        .Add<TagResource>()
        .Add<UntagResource>()
        .Add<UpdateDefaultBranch>()
        .Add<UpdateRepositoryDescription>()
        .Add<UpdateRepositoryName>();
}
