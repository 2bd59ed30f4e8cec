using System.Threading.Channels;
using LocalAws.CodeCommit;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodePipeline;

/// <summary>An operator of the pipeline "demo": calls the operations, and waits for the events that they lead to.</summary>
internal sealed class PipelineClient : IAsyncDisposable
{
    private readonly TestAws aws;
    private readonly Channel<AwsEvent> events = Channel.CreateUnbounded<AwsEvent>();
    private readonly IAsyncDisposable subscription;

    public PipelineClient(TestAws aws)
    {
        this.aws = aws;
        subscription = aws.Get<EventBus>().Subscribe((each, _) =>
        {
            events.Writer.TryWrite(each);
            return Task.CompletedTask;
        });
    }

    public static Scope Scope => new("123456789012", "us-east-1");

    public List<AwsEvent> Seen { get; } = [];

    public CallContext Call => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    public Task<TResponse> SendAsync<TOperation, TRequest, TResponse>(TRequest request)
        where TOperation : AsyncOperation<TRequest, TResponse> where TRequest : class where TResponse : class => aws.Get<TOperation>().InvokeAsync(request, Call);

    public Task CreateRepositoryAsync() => aws.Get<CreateRepository>().InvokeAsync(new("demo", null, null), Call);

    public async Task CreateAsync(PipelineDeclaration pipeline, string actions = "*")
    {
        await CreateRoleAsync(aws, "pipeline", actions: actions);
        await CreateBucketAsync("artifacts");
        await aws.Get<CreatePipeline>().InvokeAsync(new(pipeline, null), Call);
    }

    /// <summary>A bucket with versions.</summary>
    public async Task CreateBucketAsync(string name, string region = "us-east-1")
    {
        var call = CallContext.ForService(Scope with { Region = region }, "arn:aws:iam::123456789012:root", TimeProvider.System);
        await aws.Get<CreateBucket>().InvokeAsync(new(name, null, region == "us-east-1" ? null : new(region, null), null, null), call);
        await aws.Get<PutBucketVersioning>().InvokeAsync(new(name, new(null, "Enabled"), null, null), call);
    }

    /// <summary>Puts an object; returns its version.</summary>
    public async Task<string> PutObjectAsync(string bucket, string key, byte[] content, IReadOnlyDictionary<string, string>? metadata = null)
    {
        var call = new CallContext { Scope = Scope, Principal = Call.Principal, Now = DateTimeOffset.UtcNow, Body = new MemoryStream(content) };
        return (await aws.Get<PutObject>().InvokeAsync(new PutObjectRequest { Bucket = bucket, Key = key, Metadata = metadata }, call)).VersionId!;
    }

    public async Task<byte[]> GetObjectAsync(string bucket, string key, string region = "us-east-1")
    {
        var call = CallContext.ForService(Scope with { Region = region }, "arn:aws:iam::123456789012:root", TimeProvider.System);
        await aws.Get<GetObject>().InvokeAsync(new GetObjectRequest { Bucket = bucket, Key = key }, call);
        using var content = new MemoryStream();
        await call.ResponseBody!(content, CancellationToken.None);
        return content.ToArray();
    }

    /// <summary>A role that a service may assume, and that may do these actions.</summary>
    public static async Task CreateRoleAsync(TestAws aws, string name, string service = "codepipeline.amazonaws.com", string actions = "*")
    {
        var call = CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);
        await aws.Get<CreateRole>().InvokeAsync(
            new(
                name,
                $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}"},"Action":"sts:AssumeRole"}]}""",
                null, null, null, null, null),
            call);
        await aws.Get<PutRolePolicy>().InvokeAsync(
            new(name, "all", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{actions}}","Resource":"*"}]}"""), call);
    }

    public async Task<string> StartAsync(params PipelineVariable[] variables) =>
        (await aws.Get<StartPipelineExecution>().InvokeAsync(new("demo", variables.Length == 0 ? null : variables, null, null), Call)).PipelineExecutionId;

    public async Task<GetPipelineStateResponse> StateAsync() => await aws.Get<GetPipelineState>().InvokeAsync(new("demo"), Call);

    public async Task<StageState> StageAsync(string stage) => (await StateAsync()).StageStates.Single(each => each.StageName == stage);

    public async Task<PipelineExecution> ExecutionAsync(string id) => (await aws.Get<GetPipelineExecution>().InvokeAsync(new("demo", id), Call)).PipelineExecution;

    public async Task<IReadOnlyList<PipelineExecutionSummary>> HistoryAsync() =>
        (await aws.Get<ListPipelineExecutions>().InvokeAsync(new("demo", null, null, null), Call)).PipelineExecutionSummaries;

    public async Task DecideAsync(string stage, string action, string status = "Approved", string summary = "fine")
    {
        var token = (await StageAsync(stage)).ActionStates.Single(state => state.ActionName == action).LatestExecution!.Token!;
        await aws.Get<PutApprovalResult>().InvokeAsync(new("demo", stage, action, new ApprovalResult(summary, status), token), Call);
    }

    /// <summary>Waits for an event such as ("Stage", "SUCCEEDED", stage: "Build"); returns the execution's id.</summary>
    public async Task<string> UntilAsync(string level, string state, string? stage = null, string? execution = null)
    {
        while (true)
        {
            var next = await NextAsync();
            if (next.DetailType != $"CodePipeline {level} Execution State Change" || (string?)next.Detail["state"] != state) continue;
            if (stage is not null && (string?)next.Detail["stage"] != stage) continue;
            if (execution is not null && (string?)next.Detail["execution-id"] != execution) continue;
            return (string)next.Detail["execution-id"]!;
        }
    }

    /// <summary>The next event, whatever it tells.</summary>
    public async Task<AwsEvent> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var next = await events.Reader.ReadAsync(patience.Token);
        Seen.Add(next);
        return next;
    }

    public ValueTask DisposeAsync() => subscription.DisposeAsync();
}
