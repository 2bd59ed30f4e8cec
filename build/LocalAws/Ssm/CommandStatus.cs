namespace LocalAws.Ssm;

/// <summary>What a command's status is when its invocations have theirs ("Understanding command statuses" of the user guide). Pure.</summary>
internal static class CommandStatus
{
    public static Command Of(Command command, IReadOnlyList<StoredInvocation> invocations)
    {
        if (invocations.Count == 0)
            return command with { Status = "Success", StatusDetails = "NoInstancesInTag" };
        var ended = invocations.Count(each => !each.IsRunning);
        var errors = invocations.Count(each => each.Status is "Failed" or "TimedOut");
        var status =
            ended < invocations.Count
                ? command.Status == "Cancelling"
                    ? "Cancelling"
                    : "InProgress"
                : invocations.Any(each => each.Status == "Cancelled")
                    ? "Cancelled"
                    : invocations.Any(each => each.Status == "Failed")
                        ? "Failed"
                        : errors > 0
                            ? "TimedOut"
                            : "Success";
        return command with { Status = status, StatusDetails = status, CompletedCount = ended, ErrorCount = errors };
    }
}
