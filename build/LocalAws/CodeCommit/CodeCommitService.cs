using LocalAws.CodeCommit.Execution;
using LocalAws.CodeCommit.Http;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeCommit;

/// <summary>CodeCommit: repositories, branches, commits, files, pull requests and comments through the API, and git over HTTP at /v1/repos/NAME.</summary>
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
        .AddSingleton<ToldReferences>()
        .AddSingleton<References>()
        .AddHostedService<UntoldChanges>()
        .AddSingleton<PullRequestStore>()
        .AddSingleton<PullRequestSources>()
        .AddSingleton<PullRequestMerges>()
        .AddSingleton<BranchMerges>()
        .AddSingleton<CommentStore>()
        .AddSingleton<ApprovalRuleTemplateStore>()
        .AddSingleton<TriggerSender>()
        .AddSingleton<IEventRecorder, TriggerRecorder>()
        .AddSingleton<FileCommits>()
        .AddSingleton<GitAuthentication>()
        .AddSingleton<GitRoute>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => GitRoute.Map(routes);

    /// <summary>The service has an exception of its own for each member that is missing or malformed.</summary>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => RequestErrors.Of(violations[0], Api.Errors.ContainsKey);

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AssociateApprovalRuleTemplateWithRepository>()
        .Add<BatchAssociateApprovalRuleTemplateWithRepositories>()
        .Add<BatchDescribeMergeConflicts>()
        .Add<BatchDisassociateApprovalRuleTemplateFromRepositories>()
        .Add<BatchGetCommits>()
        .Add<BatchGetRepositories>()
        .Add<CreateApprovalRuleTemplate>()
        .Add<CreateBranch>()
        .Add<CreateCommit>()
        .Add<CreatePullRequest>()
        .Add<CreatePullRequestApprovalRule>()
        .Add<CreateRepository>()
        .Add<CreateUnreferencedMergeCommit>()
        .Add<DeleteApprovalRuleTemplate>()
        .Add<DeleteBranch>()
        .Add<DeleteCommentContent>()
        .Add<DeleteFile>()
        .Add<DeletePullRequestApprovalRule>()
        .Add<DeleteRepository>()
        .Add<DescribeMergeConflicts>()
        .Add<DescribePullRequestEvents>()
        .Add<DisassociateApprovalRuleTemplateFromRepository>()
        .Add<EvaluatePullRequestApprovalRules>()
        .Add<GetApprovalRuleTemplate>()
        .Add<GetBlob>()
        .Add<GetBranch>()
        .Add<GetComment>()
        .Add<GetCommentReactions>()
        .Add<GetCommentsForComparedCommit>()
        .Add<GetCommentsForPullRequest>()
        .Add<GetCommit>()
        .Add<GetDifferences>()
        .Add<GetFile>()
        .Add<GetFolder>()
        .Add<GetMergeCommit>()
        .Add<GetMergeConflicts>()
        .Add<GetMergeOptions>()
        .Add<GetPullRequest>()
        .Add<GetPullRequestApprovalStates>()
        .Add<GetPullRequestOverrideState>()
        .Add<GetRepository>()
        .Add<GetRepositoryTriggers>()
        .Add<ListApprovalRuleTemplates>()
        .Add<ListAssociatedApprovalRuleTemplatesForRepository>()
        .Add<ListBranches>()
        .Add<ListFileCommitHistory>()
        .Add<ListPullRequests>()
        .Add<ListRepositories>()
        .Add<ListRepositoriesForApprovalRuleTemplate>()
        .Add<ListTagsForResource>()
        .Add<MergeBranchesByFastForward>()
        .Add<MergeBranchesBySquash>()
        .Add<MergeBranchesByThreeWay>()
        .Add<MergePullRequestByFastForward>()
        .Add<MergePullRequestBySquash>()
        .Add<MergePullRequestByThreeWay>()
        .Add<OverridePullRequestApprovalRules>()
        .Add<PostCommentForComparedCommit>()
        .Add<PostCommentForPullRequest>()
        .Add<PostCommentReply>()
        .Add<PutCommentReaction>()
        .Add<PutFile>()
        .Add<PutRepositoryTriggers>()
        .Add<TagResource>()
        .Add<TestRepositoryTriggers>()
        .Add<UntagResource>()
        .Add<UpdateApprovalRuleTemplateContent>()
        .Add<UpdateApprovalRuleTemplateDescription>()
        .Add<UpdateApprovalRuleTemplateName>()
        .Add<UpdateComment>()
        .Add<UpdateDefaultBranch>()
        .Add<UpdatePullRequestApprovalRuleContent>()
        .Add<UpdatePullRequestApprovalState>()
        .Add<UpdatePullRequestDescription>()
        .Add<UpdatePullRequestStatus>()
        .Add<UpdatePullRequestTitle>()
        .Add<UpdateRepositoryDescription>()
        .Add<UpdateRepositoryEncryptionKey>()
        .Add<UpdateRepositoryName>();
}
