using LocalAws.Kernel;

namespace LocalAws.Ssm.Windows;

/// <summary>The errors of maintenance windows.</summary>
internal static class WindowErrors
{
    public static AwsException NotThere(string what, string id) => new("DoesNotExistException", $"{what} {id} does not exist.");

    public static AwsException NotHere(string what) => new("FeatureNotAvailableException", $"LocalAws does not implement {what} of maintenance windows.");

    public static AwsException TokenReused() => new("IdempotentParameterMismatch", "The client token was used with other parameters.");
}
