using Amazon.Runtime;

namespace Build.Provisioning;

/// <summary>
/// A role is not assumable in the first seconds of its life (IAM User Guide, "Changes that I make are not always immediately
/// visible"): creations that use one are tried again while AWS says so.
/// </summary>
internal static class NewRole
{
    private const int MaximumTries = 12;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    /// <summary>Calls again, a little later each time and for about a minute, while the error is that of a role that is too new.</summary>
    public static async Task RetryAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        var wait = FirstWait;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await call();
                return;
            }
            catch (AmazonServiceException exception) when (tries < MaximumTries && IsTooNew(exception))
            {
                await Task.Delay(wait, cancellationToken);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
    }

    /// <summary>The services' own wordings of "cannot assume this role".</summary>
    internal static bool IsTooNew(AmazonServiceException exception) => exception.ErrorCode switch
    {
        "InvalidInputException" => exception.Message.Contains("not authorized to perform: sts:AssumeRole", StringComparison.OrdinalIgnoreCase),
        "InvalidRoleException" => exception.Message.Contains("assume", StringComparison.OrdinalIgnoreCase),
        "InvalidStructureException" => exception.Message.Contains("not authorized to perform AssumeRole", StringComparison.OrdinalIgnoreCase),
        "InvalidParameterValue" or "InvalidParameterValueException" => exception.Message.Contains("Invalid IAM Instance Profile", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("cannot be assumed", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
