using LocalAws.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Sts;

/// <summary>Security Token Service: who am I, and temporary credentials.</summary>
public sealed class StsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "sts-2011-06-15";

    /// <inheritdoc/>
    public override string SigningName => "sts";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services.AddSingleton<MultiFactor>();

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AssumeRole>()
        .Add<GetAccessKeyInfo>()
        .Add<GetCallerIdentity>()
        .Add<GetSessionToken>();
}
