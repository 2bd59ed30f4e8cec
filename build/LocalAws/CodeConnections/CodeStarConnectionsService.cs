using LocalAws.Http;

namespace LocalAws.CodeConnections;

/// <summary>The service under its former name, which tools still use: the same operations on the same connections.</summary>
public sealed class CodeStarConnectionsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codestar-connections-2019-12-01";

    /// <inheritdoc/>
    public override string SigningName => "codestar-connections";

    /// <inheritdoc/>
    public override string? TargetPrefix => "com.amazonaws.codestar.connections.CodeStar_connections_20191201";

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => CodeConnectionsService.AddAll(table);
}
