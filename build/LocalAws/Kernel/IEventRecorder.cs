namespace LocalAws.Kernel;

/// <summary>Reacts to events within the transaction that they are published in: what it writes is there with what happened, or not at all.</summary>
internal interface IEventRecorder
{
    /// <summary>Called once for each event, before the transaction is committed; it sees all that the transaction wrote.</summary>
    void Record(AwsEvent happened);
}
