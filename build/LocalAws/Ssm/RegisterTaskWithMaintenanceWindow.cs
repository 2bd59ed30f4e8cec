using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;
using System.Text.Json;

namespace LocalAws.Ssm;

/// <summary>A window, and a command that it runs.</summary>
public sealed record RegisterTaskWithMaintenanceWindowRequest(
    string WindowId, IReadOnlyList<Target>? Targets, string TaskArn, string? ServiceRoleArn, string TaskType, JsonElement? TaskParameters,
    MaintenanceWindowTaskInvocationParameters? TaskInvocationParameters, int? Priority, string? MaxConcurrency, string? MaxErrors, JsonElement? LoggingInfo, string? Name, string? Description,
    string? ClientToken, string? CutoffBehavior, JsonElement? AlarmConfiguration);

/// <summary>The task's id.</summary>
public sealed record RegisterTaskWithMaintenanceWindowResult(string WindowTaskId);

internal sealed class RegisterTaskWithMaintenanceWindow(StateStore store, WindowStore windows, WindowRules rules)
    : Operation<RegisterTaskWithMaintenanceWindowRequest, RegisterTaskWithMaintenanceWindowResult>(store)
{
    /// <summary>Tasks of a window (Systems Manager quotas).</summary>
    private const int Most = 20;

    protected override RegisterTaskWithMaintenanceWindowResult Handle(RegisterTaskWithMaintenanceWindowRequest request, CallContext call)
    {
        if (request.TaskType != "RUN_COMMAND")
            throw WindowErrors.NotHere($"tasks of the type {request.TaskType}");
        if (request.TaskParameters is not null || request.LoggingInfo is not null || request.AlarmConfiguration is not null)
            throw WindowErrors.NotHere("TaskParameters (TaskInvocationParameters took their place), LoggingInfo and AlarmConfiguration");
        var window = windows.Get(call.Scope, request.WindowId);
        if (request.ClientToken is { } token && window.Tasks.FirstOrDefault(each => each.ClientToken == token) is { } made)
            return new(made.Id);
        if (window.Tasks.Count >= Most)
            throw new AwsException("ResourceLimitExceededException", $"A maintenance window has {Most} tasks at most.");
        var task = new StoredWindowTask(
            Ids.Uuid(), request.TaskArn, request.Targets ?? [], request.ServiceRoleArn, request.TaskInvocationParameters?.RunCommand ?? new(), request.Priority ?? 1, request.MaxConcurrency ?? "1",
            request.MaxErrors ?? "1", request.Name, request.Description, request.CutoffBehavior ?? "CONTINUE_TASK", request.ClientToken);
        rules.Check(call.Scope, window, task);
        windows.Put(call.Scope, window with { Tasks = [.. window.Tasks, task] });
        return new(task.Id);
    }
}
