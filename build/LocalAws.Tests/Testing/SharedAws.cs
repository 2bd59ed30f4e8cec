namespace LocalAws.Tests.Testing;

/// <summary>An embedded AWS that the tests of a class share.</summary>
public sealed class SharedAws : IAsyncLifetime
{
    private TestAws? aws;

    public TestAws Aws => aws!;

    public async ValueTask InitializeAsync() => aws = await TestAws.StartAsync();

    public async ValueTask DisposeAsync() => await Aws.DisposeAsync();
}
