using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>Writes one thing after the other, and knows what must be there afterwards: what was acknowledged, and perhaps what was on its way.</summary>
internal interface IWriter
{
    /// <summary>How many writes were acknowledged so far.</summary>
    int Acknowledged { get; }

    /// <summary>Makes one write; it throws when the server goes away meanwhile.</summary>
    Task WriteAsync(Access access, Random random);

    /// <summary>Compares what is there with what must be; it then goes on from what is there.</summary>
    Task CheckAsync(Access access);
}
