using System.Text;
using System.Text.Json;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Lambda.Execution;

namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>
/// Runs the function of a lifecycle event, and waits for its report (CodeDeploy User Guide, "AppSpec 'hooks' section for an AWS Lambda
/// deployment"): it has an hour, unless it fails before.
/// </summary>
internal sealed class HookFunction(CodeDeployStore store, FunctionInvoker invoker, HookReports reports, DeploymentWaits waits, ShiftPermissions permissions, LocalAwsOptions options)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan LeastWait = TimeSpan.FromMinutes(1); // whatever the time scale: processes start no faster

    public async Task<HostDiagnostics> RunAsync(Scope scope, Deployment deployment, string function, CancellationToken cancellation)
    {
        var execution = reports.Begin(deployment.Id);
        try
        {
            var reference = FunctionReference.Parse(function, null, scope);
            permissions.Demand(scope, deployment, "lambda:InvokeFunction", reference.ArnIn(scope));
            var payload = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { DeploymentId = deployment.Id, LifecycleEventHookExecutionId = execution }));
            var invoked = invoker.InvokeAsync(scope, reference, payload);
            var wait = TimeSpan.FromTicks(Math.Max(LeastWait.Ticks, (LongestWait / options.TimeScale).Ticks));
            var reported = waits.UntilAsync(deployment.Id, () => reports.StatusOf(execution) is not null || store.Deployment(scope, deployment.Id).StopRequested, wait, cancellation);
            if (await Task.WhenAny(invoked, reported) == invoked && await invoked is { FunctionError: not null } failed && reports.StatusOf(execution) is null)
                return Failed(function, $"{function} failed before it reported: {Encoding.UTF8.GetString(failed.Payload)}", failed.LogTail);
            await reported;
            return reports.StatusOf(execution) switch
            {
                "Succeeded" => HostDiagnostics.Success,
                "Failed" => Failed(function, $"{function} reported Failed", ""),
                _ => Failed(function, $"{function} did not report: it must call PutLifecycleEventHookExecutionStatus with Succeeded or Failed", ""),
            };
        }
        catch (AwsException refused)
        {
            return Failed(function, refused.Message, "");
        }
        finally
        {
            reports.End(execution);
        }
    }

    private static HostDiagnostics Failed(string function, string message, string log) => new(HostErrorCode.ScriptFailed, function, message, log);
}
