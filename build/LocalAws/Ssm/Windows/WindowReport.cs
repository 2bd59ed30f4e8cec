using System.Text.Json;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Windows;

/// <summary>How the commands of an opening went.</summary>
internal sealed class WindowReport(CommandStore commands)
{
    public IEnumerable<MaintenanceWindowExecutionTaskInvocationIdentity> Invocations(Scope scope, StoredWindowExecution execution, StoredTaskExecution task) => task.Invocations.Select(each =>
    {
        var command = commands.Get(scope, each.CommandId).Command;
        var parameters = JsonSerializer.Serialize(new { documentName = command.DocumentName, instanceIds = command.InstanceIds, parameters = command.Parameters, comment = command.Comment });
        return new MaintenanceWindowExecutionTaskInvocationIdentity(
            execution.Id, task.Id, each.Id, each.CommandId, "RUN_COMMAND", parameters, StatusOf(command.Status), command.StatusDetails, command.RequestedDateTime,
            commands.Invocations(scope, each.CommandId).Max(one => one.Ended), each.OwnerInformation, each.WindowTargetId);
    });

    private static string StatusOf(string? status) => status switch
    {
        "Success" => "SUCCESS",
        "Pending" => "PENDING",
        "InProgress" => "IN_PROGRESS",
        "Cancelling" => "CANCELLING",
        "Cancelled" => "CANCELLED",
        "TimedOut" => "TIMED_OUT",
        _ => "FAILED",
    };
}
