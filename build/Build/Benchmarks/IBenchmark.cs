using Cake.Core;

namespace Build.Benchmarks;

/// <summary>Something that is measured, beside what people use instead where there is such a thing.</summary>
public interface IBenchmark
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Measures, and prints tables.</summary>
    /// <param name="bench">What it works with.</param>
    /// <param name="cancellation">Stops it; nothing that it made stays behind.</param>
    Task RunAsync(Bench bench, CancellationToken cancellation);
}
