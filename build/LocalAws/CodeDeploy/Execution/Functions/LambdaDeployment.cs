using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda;

namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>Shifts an alias from one version of a function to another: at once, in two steps or in many, between the group's hooks.</summary>
internal sealed class LambdaDeployment(
    CodeDeployStore store, DeploymentJournal journal, HookFunction hooks, ShiftPermissions permissions, GetAlias aliases, UpdateAlias update, DeploymentWaits waits,
    LocalAwsOptions options, TimeProvider clock)
{
    private const string Allow = "AllowTraffic";
    private static readonly string[] Events = ["Start", LambdaAppSpec.Before, Allow, LambdaAppSpec.After, "End"];

    public async Task RunAsync(Scope scope, Deployment deployment, CancellationToken cancellation)
    {
        var spec = LambdaAppSpec.Parse(deployment.Info.Revision!.AppSpecContent!.Content!);
        var target = TargetOf(scope, deployment, spec);
        journal.AddTargets(scope, deployment.Id, [target]);
        journal.Begin(scope, target);
        var outcome = await RunAsync(scope, deployment, spec, target, cancellation);
        if (!store.Deployment(scope, deployment.Id).StopRequested)
            journal.EndTarget(scope, target, outcome.HasSucceeded ? "Succeeded" : "Failed");
        journal.Finish(scope, deployment.Id, outcome);
    }

    private async Task<FleetOutcome> RunAsync(Scope scope, Deployment deployment, LambdaAppSpec spec, TargetDocument target, CancellationToken cancellation)
    {
        foreach (var name in Events)
        {
            if (IsStopped(scope, deployment))
                return FleetOutcome.Succeeded; // the journal tells that it was stopped
            journal.BeginEvent(scope, target, name);
            var ended = name == Allow ? await ShiftAsync(scope, deployment, spec, target, cancellation)
                : spec.Hooks.TryGetValue(name, out var hook) ? await hooks.RunAsync(scope, deployment, hook, cancellation)
                : HostDiagnostics.Success;
            if (ended.Code is HostErrorCode.Success && name == Allow && IsStopped(scope, deployment))
                return FleetOutcome.Succeeded;
            journal.EndEvent(scope, target, name, ended);
            if (ended.Code is not HostErrorCode.Success)
                return new FleetOutcome(name == Allow ? "INVALID_LAMBDA_CONFIGURATION" : "HOOK_EXECUTION_FAILURE", $"{name} failed: {ended.Message}");
        }
        return FleetOutcome.Succeeded;
    }

    private async Task<HostDiagnostics> ShiftAsync(Scope scope, Deployment deployment, LambdaAppSpec spec, TargetDocument target, CancellationToken cancellation)
    {
        try
        {
            var arn = new FunctionReference(spec.Function, spec.Alias).ArnIn(scope);
            permissions.Demand(scope, deployment, "lambda:GetAlias", arn);
            permissions.Demand(scope, deployment, "lambda:UpdateAlias", arn);
            var call = CallContext.ForService(scope, deployment.ServiceRoleArn, clock, cancellation);
            var alias = await aliases.InvokeAsync(new GetAliasRequest(spec.Function, spec.Alias), call);
            if (alias.FunctionVersion != spec.CurrentVersion && deployment.Info.Creator != "codeDeployRollback")
                return Failed($"The alias {spec.Alias} points to version {alias.FunctionVersion}, and the AppSpec file says that its current version is {spec.CurrentVersion}");
            foreach (var step in TrafficPlan.Of(store.Config(scope, deployment.Info.DeploymentConfigName!).TrafficRoutingConfig))
            {
                await update.InvokeAsync(Step(spec, step), call);
                Note(scope, target, spec, step.Percentage);
                if (step.Wait > TimeSpan.Zero && await waits.UntilAsync(deployment.Id, () => IsStopped(scope, deployment), step.Wait / options.TimeScale, cancellation))
                    break;
            }
            return HostDiagnostics.Success;
        }
        catch (AwsException refused)
        {
            return Failed(refused.Message);
        }
    }

    // A rollback makes the target the alias's own version at once; a shift does so at its end.
    private static UpdateAliasRequest Step(LambdaAppSpec spec, TrafficStep step)
    {
        var whole = step.Percentage >= 100;
        var weights = whole ? new Dictionary<string, double>() : new Dictionary<string, double> { [spec.TargetVersion] = step.Percentage / 100.0 };
        return new UpdateAliasRequest(spec.Function, spec.Alias, whole ? spec.TargetVersion : spec.CurrentVersion, null, new AliasRoutingConfiguration(weights), null);
    }

    private void Note(Scope scope, TargetDocument target, LambdaAppSpec spec, double percentage) =>
        store.Put(scope, store.FindTarget(scope, target.Target.DeploymentId!, target.Id)! with { Function = FunctionOf(spec, percentage / 100) });

    private static TargetDocument TargetOf(Scope scope, Deployment deployment, LambdaAppSpec spec)
    {
        var events = Events.Select(name => new LifecycleEvent(name, null, null, null, "Pending")).ToList();
        var arn = new FunctionReference(spec.Function, spec.Alias).ArnIn(scope);
        var target = new InstanceTarget(deployment.Id, $"{spec.Function}:{spec.Alias}", arn, "Pending", null, events, null);
        return new TargetDocument(target, IsOnPremises: false, "", WasUnhealthy: false) { Function = FunctionOf(spec, 0) };
    }

    private static LambdaFunctionInfo FunctionOf(LambdaAppSpec spec, double weight) => new(spec.Function, spec.Alias, spec.CurrentVersion, spec.TargetVersion, weight);

    private bool IsStopped(Scope scope, Deployment deployment) => store.Deployment(scope, deployment.Id).StopRequested;

    private static HostDiagnostics Failed(string message) => new(HostErrorCode.UnknownError, "", message, "");
}
