using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>EventBridge's errors, in its words.</summary>
public static class EventsErrors
{
    public static AwsException NoRule(string rule, string bus) => NotFound($"Rule {rule} does not exist on EventBus {bus}.");

    public static AwsException NoBus(string bus) => NotFound($"Event bus {bus} does not exist.");

    public static AwsException NotFound(string message) => new("ResourceNotFoundException", message, 400);

    public static AwsException BusExists(string bus) => Exists($"Event bus {bus} already exists.");

    public static AwsException Exists(string message) => new("ResourceAlreadyExistsException", message, 400);

    public static AwsException IllegalStatus(string message) => new("IllegalStatusException", message, 400);

    public static AwsException InvalidPattern(string reason) => new("InvalidEventPatternException", $"Event pattern is not valid. Reason: {reason}", 400);

    public static AwsException LimitExceeded(string message) => new("LimitExceededException", message, 400);

    public static AwsException Invalid(string message) => new("ValidationException", message, 400);
}
