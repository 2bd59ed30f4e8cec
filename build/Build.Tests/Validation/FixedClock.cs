namespace Build.Tests.Validation;

/// <summary>A day that stays: what is out of support must not change under a test.</summary>
public sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
}
