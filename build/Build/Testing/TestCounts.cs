namespace Build.Testing;

/// <summary>How many tests did what.</summary>
public readonly record struct TestCounts(int Passed, int Failed, int Skipped)
{
    /// <summary>Both together.</summary>
    public static TestCounts operator +(TestCounts left, TestCounts right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    /// <summary>Both together.</summary>
    public static TestCounts Add(TestCounts left, TestCounts right) => left + right;

    /// <summary>The closing line of a test run, as continuous integration reads it.</summary>
    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
