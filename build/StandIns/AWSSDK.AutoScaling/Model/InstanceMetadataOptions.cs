namespace Amazon.AutoScaling.Model;

public partial class InstanceMetadataOptions
{
    public InstanceMetadataHttpTokensState? HttpTokens { get; set; }

    /// <summary>1 to 64.</summary>
    public int? HttpPutResponseHopLimit { get; set; }

    public InstanceMetadataEndpointState? HttpEndpoint { get; set; }
}
