namespace Build.Testing;

/// <summary>Tests that are run together by one program.</summary>
public interface ITestSuite
{
    /// <summary>Shown before each of its lines.</summary>
    string Name { get; }

    /// <summary>Runs them.</summary>
    /// <param name="say">Told of each failure, and of what takes long.</param>
    /// <param name="cancellationToken">Stops them, and everything that they started.</param>
    Task<TestCounts> RunAsync(Action<string> say, CancellationToken cancellationToken);
}
