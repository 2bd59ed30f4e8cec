using LocalAws.CodeBuild.Execution;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Batches;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Reports;
using LocalAws.CodeBuild.Execution.Sources;
using LocalAws.CodeBuild.Execution.Machines;
using LocalAws.CodeBuild.Execution.Steps;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeBuild;

/// <summary>CodeBuild: projects, builds that really run, batches, reports.</summary>
public sealed class CodeBuildService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codebuild-2016-10-06";

    /// <inheritdoc/>
    public override string SigningName => "codebuild";

    /// <inheritdoc/>
    public override string TargetPrefix => "CodeBuild_20161006";

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => CodeBuildErrors.InvalidInput(Violation.Describe(violations));

    /// <inheritdoc/>
    public override void MapRoutes(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) => BuildAccess.Map(routes);

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) =>
        services
            .AddSingleton<CodeBuildStore>()
            .AddSingleton<SourceCredentialStore>()
            .AddSingleton<SharedResources>()
            .AddSingleton<ServiceRoles>()
            .AddSingleton<BuildEvents>()
            .AddSingleton<BuildStarter>()
            .AddSingleton<PipelineBuilds>()
            .AddSingleton<BuildRunner>()
            .AddHostedService(provider => provider.GetRequiredService<BuildRunner>())
            .AddSingleton<BatchRunner>()
            .AddHostedService(provider => provider.GetRequiredService<BatchRunner>())
            .AddSingleton<BatchExecution>()
            .AddSingleton<BatchRecorder>()
            .AddSingleton<BatchSpecSource>()
            .AddSingleton<BuildExecution>()
            .AddSingleton<BuildRecorder>()
            .AddSingleton<BuildFolders>()
            .AddSingleton<BuildAccess>()
            .AddSingleton<BuildLogUpload>()
            .AddSingleton<BuildObjects>()
            .AddSingleton<BuildPermissions>()
            .AddSingleton<SourceFetcher>()
            .AddSingleton<CodeCommitSource>()
            .AddSingleton<S3Source>()
            .AddSingleton<BuildSteps>()
            .AddSingleton<BuildMachines>()
            .AddSingleton<ProvisioningStep>()
            .AddSingleton<DownloadSourceStep>()
            .AddSingleton<UploadArtifactsStep>()
            .AddSingleton<FinalizingStep>()
            .AddSingleton<RuntimeProbe>()
            .AddSingleton<BuildSpecReader>()
            .AddSingleton<EnvironmentMaker>()
            .AddSingleton<VariableResolver>()
            .AddSingleton<ArtifactUploader>()
            .AddSingleton<BuildCache>()
            .AddSingleton<ReportKeeper>()
            .AddSingleton<ReportUploader>();

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) =>
        table
            .Add<CreateProject>()
            .Add<UpdateProject>()
            .Add<UpdateProjectVisibility>()
            .Add<DeleteProject>()
            .Add<BatchGetProjects>()
            .Add<ListProjects>()
            .Add<InvalidateProjectCache>()
            .Add<StartBuild>()
            .Add<StopBuild>()
            .Add<RetryBuild>()
            .Add<BatchGetBuilds>()
            .Add<BatchDeleteBuilds>()
            .Add<ListBuilds>()
            .Add<ListBuildsForProject>()
            .Add<CreateReportGroup>()
            .Add<UpdateReportGroup>()
            .Add<DeleteReportGroup>()
            .Add<BatchGetReportGroups>()
            .Add<ListReportGroups>()
            .Add<BatchGetReports>()
            .Add<ListReports>()
            .Add<ListReportsForReportGroup>()
            .Add<DescribeCodeCoverages>()
            .Add<DescribeTestCases>()
            .Add<DeleteReport>()
            .Add<StartBuildBatch>()
            .Add<StopBuildBatch>()
            .Add<RetryBuildBatch>()
            .Add<DeleteBuildBatch>()
            .Add<BatchGetBuildBatches>()
            .Add<ListBuildBatches>()
            .Add<ListBuildBatchesForProject>()
            .Add<ListCuratedEnvironmentImages>()
            .Add<ImportSourceCredentials>()
            .Add<ListSourceCredentials>()
            .Add<DeleteSourceCredentials>()
            .Add<PutResourcePolicy>()
            .Add<GetResourcePolicy>()
            .Add<DeleteResourcePolicy>()
            .Add<ListSharedProjects>()
            .Add<ListSharedReportGroups>()
            .Add<GetReportGroupTrend>();
}
