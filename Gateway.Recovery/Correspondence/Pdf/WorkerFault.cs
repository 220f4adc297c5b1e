namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>A worker that did not do what it is for. Never leaves this folder: callers see an outcome.</summary>
internal sealed class WorkerFault(string message) : Exception(message);
