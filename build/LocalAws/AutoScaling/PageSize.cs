namespace LocalAws.AutoScaling;

/// <summary>How many items a page has: the model leaves <c>MaxRecords</c> open, the service takes 1 to 100.</summary>
internal static class PageSize
{
    private const int Most = 100;

    /// <exception cref="Kernel.AwsException">ValidationError.</exception>
    public static int Of(int? asked, int usual) => asked is null or (>= 1 and <= Most)
        ? asked ?? usual
        : throw AutoScalingErrors.Invalid($"1 validation error detected: Value '{asked}' at 'maxRecords' failed to satisfy constraint: Member must have value between 1 and {Most}");
}
