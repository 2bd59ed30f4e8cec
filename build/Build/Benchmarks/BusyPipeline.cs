using System.Globalization;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Amazon.Runtime;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>An embedded AWS of its own with what pipelines need: a bucket, roles and a repository with a commit.</summary>
internal sealed class BusyPipeline : IAsyncDisposable
{
    private readonly EmbeddedAws aws;

    private BusyPipeline(EmbeddedAws aws, AwsSession session, Names names) => (this.aws, Session, Names) = (aws, session, names);

    /// <summary>Its clients.</summary>
    public AwsSession Session { get; }

    /// <summary>Names of what is there.</summary>
    public Names Names { get; }

    /// <summary>How to reach it.</summary>
    public LocalAccess Access => aws.Access;

    private AmazonCodePipelineClient CodePipeline => Session.CodePipeline.Value;

    /// <summary>Starts it.</summary>
    /// <param name="state">Folder that it keeps everything in.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<BusyPipeline> StartAsync(string state, CancellationToken cancellation)
    {
        var settings = new NutshellSettings();
        var aws = await EmbeddedAws.StartAsync(new(state, _ => { }), cancellation);
        var session = new AwsSession(new AwsTarget(settings.Region, aws.Access.Endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
        var names = new Names(settings, aws.AccountId);
        var provisioner = new Provisioner(
            new ResourceKinds(session, aws.AccountId, new Ownership(settings.Application), new(new(aws.Access.Endpoint), TimeSpan.Zero, _ => { }, TimeProvider.System)), new ProvisioningProgress(_ => { }));
        var desired = new DesiredState(names, fleet: false).All.Where(resource => resource.Kind != "Pipeline").ToList();
        await provisioner.ApplyAsync(Plan.From(desired, await provisioner.ReadAsync(desired, cancellation), new HashSet<string>()), cancellation);
        using var file = new MemoryStream("benchmark"u8.ToArray());
        await session.CodeCommit.Value.PutFileAsync(new() { RepositoryName = names.Repository, BranchName = "main", FilePath = "file.txt", FileContent = file }, cancellation);
        return new BusyPipeline(aws, session, names);
    }

    /// <summary>Makes a pipeline: sources, then stages of approvals, as many actions in each.</summary>
    public Task CreateAsync(string name, int stages, int actions, CancellationToken cancellation, string branch = "main") => CodePipeline.CreatePipelineAsync(
        new CreatePipelineRequest
        {
            Pipeline = new PipelineDeclaration
            {
                Name = name,
                RoleArn = Names.RoleArn(Names.PipelineRole),
                ArtifactStore = new ArtifactStore { Type = "S3", Location = Names.Bucket },
                Stages = [.. Enumerable.Range(0, stages).Select(stage => new StageDeclaration
                {
                    Name = Name("Stage", stage),
                    Actions = [.. Enumerable.Range(0, actions).Select(action => stage == 0 ? Source(action, branch) : Approval(action))],
                })],
            },
        },
        cancellation);

    /// <summary>Starts an execution.</summary>
    public async Task<string> RunAsync(string name, CancellationToken cancellation) =>
        (await CodePipeline.StartPipelineExecutionAsync(new StartPipelineExecutionRequest { Name = name }, cancellation)).PipelineExecutionId!;

    /// <summary>Approves everything in a stage as soon as it waits.</summary>
    public async Task ApproveAsync(string name, int stage, CancellationToken cancellation)
    {
        while (true)
        {
            var state = (await CodePipeline.GetPipelineStateAsync(new GetPipelineStateRequest { Name = name }, cancellation)).StageStates![stage];
            var waiting = state.ActionStates!.Where(action => action.LatestExecution is { Token: not null, Status.Value: "InProgress" }).ToList();
            if (waiting.Count < state.ActionStates!.Count)
            {
                await Task.Delay(20, cancellation);
                continue;
            }
            await Task.WhenAll(waiting.Select(action => CodePipeline.PutApprovalResultAsync(
                new PutApprovalResultRequest
                {
                    PipelineName = name, StageName = state.StageName, ActionName = action.ActionName, Token = action.LatestExecution!.Token,
                    Result = new ApprovalResult { Status = ApprovalStatus.Approved, Summary = "benchmark" },
                },
                cancellation)));
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await aws.DisposeAsync();
    }

    private ActionDeclaration Source(int number, string branch) => new()
    {
        Name = Name("Source", number),
        ActionTypeId = new ActionTypeId { Category = ActionCategory.Source, Owner = ActionOwner.AWS, Provider = "CodeCommit", Version = "1" },
        Configuration = new() { ["RepositoryName"] = Names.Repository, ["BranchName"] = branch, ["PollForSourceChanges"] = "false" },
        OutputArtifacts = [new OutputArtifact { Name = Name("Output", number) }],
    };

    private static ActionDeclaration Approval(int number) => new()
    {
        Name = Name("Approval", number),
        ActionTypeId = new ActionTypeId { Category = ActionCategory.Approval, Owner = ActionOwner.AWS, Provider = "Manual", Version = "1" },
    };

    private static string Name(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what}{number:00}");
}
