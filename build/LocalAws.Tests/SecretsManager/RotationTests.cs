using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.SecretsManager;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.SecretsManager;

public class RotationTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello";

    /// <summary>What AWS's own templates of rotation functions do, with a value that tells the step.</summary>
    private const string Function = AwsScript.Client + """
        const sm = (name, request) => aws('secretsmanager', `secretsmanager.${name}`, request);
        exports.handler = async ({ Step, SecretId, ClientRequestToken }) => {
          const { VersionIdsToStages, RotationEnabled } = await sm('DescribeSecret', { SecretId });
          if (!RotationEnabled || !VersionIdsToStages[ClientRequestToken].includes('AWSPENDING')) throw new Error('not pending');
          const pending = { SecretId, VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' };
          if (Step === 'createSecret') {
            const { SecretString } = await sm('GetSecretValue', { SecretId });
            const made = await sm('GetSecretValue', pending).then(() => true, () => false);
            if (!made) await sm('PutSecretValue', { SecretId, ClientRequestToken, SecretString: SecretString + '+', VersionStages: ['AWSPENDING'] });
          } else if (Step === 'testSecret') {
            if ((await sm('GetSecretValue', pending)).SecretString.length > 4) throw new Error('too long');
          } else if (Step === 'finishSecret') {
            const current = Object.keys(VersionIdsToStages).find((id) => VersionIdsToStages[id].includes('AWSCURRENT'));
            await sm('UpdateSecretVersionStage', { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current });
          }
        };
        """;

    private static readonly RotationRulesType EveryMonth = new(30, null, null);

    [Fact]
    public async Task A_function_makes_tests_and_finishes_the_new_version()
    {
        await using var world = await WithFunctionAsync();
        var ended = world.Ended();
        var begun = await RotateAsync(world);
        Assert.Equal("RotationSucceeded", await ended);
        var secret = await world.Aws.Get<DescribeSecret>().InvokeAsync(new("s"), world.Call);
        Assert.Equal(("a+", "a"), (await ValueAsync(world, "AWSCURRENT"), await ValueAsync(world, "AWSPREVIOUS")));
        Assert.Contains("AWSCURRENT", secret.VersionIdsToStages![begun.VersionId!]);
        Assert.True(secret.RotationEnabled);
        Assert.NotNull(secret.LastRotatedDate);
        Assert.Equal(TimeSpan.FromDays(30), secret.NextRotationDate - secret.LastRotatedDate);
    }

    [Fact]
    public async Task A_rotation_that_fails_leaves_the_secret_as_it_was_and_is_tried_again_when_asked()
    {
        await using var world = await WithFunctionAsync("abcd");
        var failed = world.Ended();
        await RotateAsync(world);
        Assert.Equal("RotationFailed", await failed);
        Assert.Equal(("abcd", "abcd+"), (await ValueAsync(world, "AWSCURRENT"), await ValueAsync(world, "AWSPENDING")));

        await world.Aws.Get<UpdateFunctionCode>().InvokeAsync(
            new UpdateFunctionCodeRequest { FunctionName = "hello", ZipFile = LambdaWorld.Zip(("index.js", Function.Replace("> 4", "> 5", StringComparison.Ordinal))) }, world.Call);
        var ended = world.Ended();
        var again = await Assert.ThrowsAsync<AwsException>(() => RotateAsync(world));
        Assert.Equal("A previous rotation isn't complete. That rotation will be reattempted.", again.Message);
        Assert.Equal("RotationSucceeded", await ended);
        Assert.Equal("abcd+", await ValueAsync(world, "AWSCURRENT"));
    }

    [Fact]
    public async Task Rotation_needs_a_function_that_lets_it_in_and_rules()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.Aws.Get<CreateSecret>().InvokeAsync(new CreateSecretRequest { Name = "s", SecretString = "a" }, world.Call);
        await world.FunctionAsync(Function);
        Assert.Equal("AccessDeniedException", (await Assert.ThrowsAsync<AwsException>(() => RotateAsync(world))).Code);
        await PermitAsync(world);
        Task Rotate(string? function, RotationRulesType? rules) => world.Aws.Get<RotateSecret>().InvokeAsync(new("s", null, function, rules, null), world.Call);
        Assert.Equal("InvalidRequestException", (await Assert.ThrowsAsync<AwsException>(() => Rotate(null, EveryMonth))).Code);
        Assert.Equal("InvalidParameterException", (await Assert.ThrowsAsync<AwsException>(() => Rotate(FunctionArn, null))).Code);
        await Rotate(FunctionArn, new(null, "3h", "cron(0 8 1 * ? *)"));
        var next = (await world.Aws.Get<DescribeSecret>().InvokeAsync(new("s"), world.Call)).NextRotationDate!.Value;
        Assert.Equal((1, 8, 0), (next.Day, next.Hour, next.Minute));
    }

    [Fact]
    public async Task A_secret_rotates_by_itself_when_it_is_due_until_that_is_cancelled()
    {
        // Six hours are two seconds.
        await using var world = await WithFunctionAsync(change: options => options with { TimeScale = 6 * 3600 / 2 });
        var ended = world.Ended();
        await world.Aws.Get<RotateSecret>().InvokeAsync(new("s", null, FunctionArn, new(null, null, "rate(6 hours)"), RotateImmediately: false), world.Call);
        Assert.Equal("a", await ValueAsync(world, "AWSCURRENT"));
        Assert.Equal("RotationSucceeded", await ended);
        await world.Aws.Get<CancelRotateSecret>().InvokeAsync(new("s"), world.Call);
        var secret = await world.Aws.Get<DescribeSecret>().InvokeAsync(new("s"), world.Call);
        Assert.Equal((false, null), (secret.RotationEnabled, secret.NextRotationDate));
    }

    private static async Task<RotationWorld> WithFunctionAsync(string value = "a", Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var world = new RotationWorld(await LambdaWorld.StartAsync(change));
        await world.Aws.Get<CreateSecret>().InvokeAsync(new CreateSecretRequest { Name = "s", SecretString = value }, world.Call);
        await world.Lambda.FunctionAsync(Function);
        await PermitAsync(world.Lambda);
        return world;
    }

    private static Task PermitAsync(LambdaWorld world) => world.Aws.Get<AddPermission>().InvokeAsync(
        new("hello", "rotation", "lambda:InvokeFunction", "secretsmanager.amazonaws.com", null, null, null, null, null, null, null, null), world.Call);

    private static Task<RotateSecretResponse> RotateAsync(LambdaWorld world) => world.Aws.Get<RotateSecret>().InvokeAsync(new("s", null, FunctionArn, EveryMonth, null), world.Call);

    private static Task<RotateSecretResponse> RotateAsync(RotationWorld world) => RotateAsync(world.Lambda);

    private static async Task<string?> ValueAsync(RotationWorld world, string stage) =>
        (await world.Aws.Get<GetSecretValue>().InvokeAsync(new("s", null, stage), world.Call)).SecretString;

    private sealed class RotationWorld(LambdaWorld lambda) : IAsyncDisposable
    {
        public LambdaWorld Lambda => lambda;

        public Tests.Testing.TestAws Aws => lambda.Aws;

        public LocalAws.Http.CallContext Call => lambda.Call;

        /// <summary>How the next rotation ends.</summary>
        public Task<string> Ended()
        {
            var ended = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            Aws.Get<EventBus>().Subscribe((each, _) =>
            {
                if (each.Source == "aws.secretsmanager" && (string?)each.Detail["eventName"] is { } name and not "RotationStarted")
                    ended.TrySetResult(name);
                return Task.CompletedTask;
            });
            return ended.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        public ValueTask DisposeAsync() => lambda.DisposeAsync();
    }
}
