using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>A protocol as the model says it: what a full request must be, and what a full response is.</summary>
public interface IWire
{
    /// <summary>Says what is wrong with a request that has every member; nothing when it is right.</summary>
    string? Fault(StandInService service, string operation, ReceivedRequest request);

    Answer FullAnswer(StandInService service, string operation);
}
