using System.Globalization;
using System.Text.RegularExpressions;
using Amazon.CodeBuild.Model;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;
using Build.Aws;
using Build.Settings;

namespace Build.Benchmarks;

/// <summary>A whole second rehearsal, of the fleet and of the function, with state of its own: what it takes beyond npm, the app's tests, its build and its hooks.</summary>
public sealed partial class RehearsalBenchmark : IBenchmark
{
    // What the agent does itself; the other events run hooks, or take no time.
    private static readonly string[] OfCodeDeploy = ["Start", "DownloadBundle", "Install", "BlockTraffic", "AllowTraffic", "End"];

    /// <inheritdoc/>
    public string Name => "rehearsal";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        await MeasureAsync(bench, "ec2", cancellation);
        await MeasureAsync(bench, "lambda", cancellation);
    }

    private static async Task MeasureAsync(Bench bench, string target, CancellationToken cancellation)
    {
        using var folder = new ScratchFolder();
        var rehearsal = new Peer(Path.Combine(bench.Root, "build.sh"));
        string[] arguments = ["--state", folder.Of("state"), "--deploy-target", target];
        await rehearsal.RunAsync(bench.Root, arguments, cancellation);
        var (whole, output) = await rehearsal.ReadAsync(bench.Root, arguments, cancellation);
        var tests = double.Parse(TestTime().Match(output).Groups["seconds"].Value, CultureInfo.InvariantCulture);
        var (build, hooks) = await AppsOwnAsync(folder.Of("state/aws"), bench.Settings, hasHooks: target == "ec2", cancellation);
        bench.Show($"A second rehearsal (--deploy-target {target}), in seconds", "",
            new Comparison("the whole of it", whole, null, ""),
            new Comparison("the app's tests", tests, null, ""),
            new Comparison("the build's commands (npm)", build, null, ""),
            new Comparison("hooks", hooks, null, ""),
            new Comparison("our own", whole - tests - build - hooks, null, "under 3"));
    }

    private static async Task<(double Build, double Hooks)> AppsOwnAsync(string state, NutshellSettings settings, bool hasHooks, CancellationToken cancellation)
    {
        await using var aws = await EmbeddedAws.StartAsync(new EmbeddedAwsStart(state, _ => { }), cancellation);
        using var session = new AwsSession(new AwsTarget(settings.Region, aws.Access.Endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
        var names = new Names(settings, aws.AccountId);
        var ids = (await session.CodeBuild.Value.ListBuildsForProjectAsync(new ListBuildsForProjectRequest { ProjectName = names.Project }, cancellation)).Ids;
        var build = (await session.CodeBuild.Value.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = [ids![0]] }, cancellation)).Builds![0];
        var phases = build.Phases!.Where(phase => phase.PhaseType!.Value is "INSTALL" or "PRE_BUILD" or "BUILD" or "POST_BUILD");
        return (phases.Sum(phase => ((phase.EndTime ?? phase.StartTime)! - phase.StartTime!).Value.TotalSeconds), hasHooks ? await HooksAsync(session, names, cancellation) : 0);
    }

    private static async Task<double> HooksAsync(AwsSession session, Names names, CancellationToken cancellation)
    {
        var codeDeploy = session.CodeDeploy.Value;
        var deployments = await codeDeploy.ListDeploymentsAsync(
            new ListDeploymentsRequest { ApplicationName = names.DeploymentApplication, DeploymentGroupName = names.DeploymentGroup }, cancellation);
        var targets = await codeDeploy.ListDeploymentTargetsAsync(new ListDeploymentTargetsRequest { DeploymentId = deployments.Deployments![0] }, cancellation);
        var details = await codeDeploy.BatchGetDeploymentTargetsAsync(
            new BatchGetDeploymentTargetsRequest { DeploymentId = deployments.Deployments![0], TargetIds = targets.TargetIds }, cancellation);
        return details.DeploymentTargets!.SelectMany(target => target.InstanceTarget!.LifecycleEvents!)
            .Where(each => !OfCodeDeploy.Contains(each.LifecycleEventName) && each.StartTime is not null && each.EndTime is not null)
            .Sum(each => (each.EndTime!.Value - each.StartTime!.Value).TotalSeconds);
    }

    [GeneratedRegex(@"^. Test-App +(?<seconds>[0-9.]+) s", RegexOptions.Multiline)]
    private static partial Regex TestTime();
}
