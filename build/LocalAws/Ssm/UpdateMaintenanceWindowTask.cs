using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;
using System.Text.Json;

namespace LocalAws.Ssm;

/// <summary>A task, and what changes; with Replace, what is not given is gone.</summary>
public sealed record UpdateMaintenanceWindowTaskRequest(
    string WindowId, string WindowTaskId, IReadOnlyList<Target>? Targets, string? TaskArn, string? ServiceRoleArn, JsonElement? TaskParameters,
    MaintenanceWindowTaskInvocationParameters? TaskInvocationParameters, int? Priority, string? MaxConcurrency, string? MaxErrors, JsonElement? LoggingInfo, string? Name, string? Description,
    bool? Replace, string? CutoffBehavior, JsonElement? AlarmConfiguration);

/// <summary>The task as it is now.</summary>
public sealed record UpdateMaintenanceWindowTaskResult(
    string WindowId, string WindowTaskId, IReadOnlyList<Target> Targets, string TaskArn, string? ServiceRoleArn, MaintenanceWindowTaskInvocationParameters TaskInvocationParameters, int Priority,
    string MaxConcurrency, string MaxErrors, string? Name, string? Description, string CutoffBehavior);

internal sealed class UpdateMaintenanceWindowTask(StateStore store, WindowStore windows, WindowRules rules) : Operation<UpdateMaintenanceWindowTaskRequest, UpdateMaintenanceWindowTaskResult>(store)
{
    protected override UpdateMaintenanceWindowTaskResult Handle(UpdateMaintenanceWindowTaskRequest request, CallContext call)
    {
        if (request.TaskParameters is not null || request.LoggingInfo is not null || request.AlarmConfiguration is not null)
            throw WindowErrors.NotHere("TaskParameters (TaskInvocationParameters took their place), LoggingInfo and AlarmConfiguration");
        var window = windows.Get(call.Scope, request.WindowId);
        var old = window.Task(request.WindowTaskId);
        var before = request.Replace == true ? new StoredWindowTask(old.Id, old.Document, old.Targets, null, new(), 1, "1", "1", null, null, "CONTINUE_TASK", old.ClientToken) : old;
        var task = before with
        {
            Document = request.TaskArn ?? before.Document,
            Targets = request.Targets ?? before.Targets,
            ServiceRoleArn = request.ServiceRoleArn ?? before.ServiceRoleArn,
            Command = request.TaskInvocationParameters?.RunCommand ?? before.Command,
            Priority = request.Priority ?? before.Priority,
            MaxConcurrency = request.MaxConcurrency ?? before.MaxConcurrency,
            MaxErrors = request.MaxErrors ?? before.MaxErrors,
            Name = request.Name ?? before.Name,
            Description = request.Description ?? before.Description,
            CutoffBehavior = request.CutoffBehavior ?? before.CutoffBehavior,
        };
        rules.Check(call.Scope, window, task);
        windows.Put(call.Scope, window with { Tasks = [.. window.Tasks.Select(each => each.Id == task.Id ? task : each)] });
        return new(
            window.Id, task.Id, task.Targets, task.Document, task.ServiceRoleArn, new(task.Command, null, null, null), task.Priority, task.MaxConcurrency, task.MaxErrors, task.Name,
            task.Description, task.CutoffBehavior);
    }
}
