namespace LocalAws.Ec2;

/// <summary>CPU credits of burstable instances: kept and shown; nothing is counted.</summary>
internal static class CpuCredits
{
    /// <summary>Whether the instance's type is burstable.</summary>
    public static bool AreCounted(InstanceDocument document) => document.Instance.InstanceType?.StartsWith('t') == true;

    /// <summary>What was chosen for the instance, or its type's default: t2 is standard, the others are unlimited.</summary>
    public static string Of(InstanceDocument document) =>
        document.CpuCredits ?? (document.Instance.InstanceType!.StartsWith("t2.", StringComparison.Ordinal) ? "standard" : "unlimited");

    /// <exception cref="Kernel.AwsException">InvalidParameterValue.</exception>
    public static void Check(string? credits)
    {
        if (credits is not (null or "standard" or "unlimited"))
            throw Ec2Errors.InvalidParameter($"Invalid value '{credits}' for CpuCredits. Allowed: standard, unlimited.");
    }
}

/// <summary>How a new instance uses its CPU credits.</summary>
public sealed record CreditSpecificationRequest(string CpuCredits);
